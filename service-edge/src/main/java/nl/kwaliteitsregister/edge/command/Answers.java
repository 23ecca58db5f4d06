package nl.kwaliteitsregister.edge.command;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers to commands: where the stream stands goes with each, as {@code ETag} and as {@code Register-Position}. */
public final class Answers {

    private Answers() {}

    /** 201, and where the new thing is. */
    public static <T> ResponseEntity<T> created(Receipt receipt, String location, T body) {
        return with(ResponseEntity.created(URI.create(location)), receipt).body(body);
    }

    /** 201, and where the new thing is, when there is no more to tell. */
    public static ResponseEntity<Void> created(Receipt receipt, String location) {
        return with(ResponseEntity.created(URI.create(location)), receipt).build();
    }

    /** 200 with what there is now. */
    public static <T> ResponseEntity<T> ok(Receipt receipt, T body) {
        return with(ResponseEntity.ok(), receipt).body(body);
    }

    /** 204: it is so now, and there is nothing to tell. */
    public static ResponseEntity<Void> done(Receipt receipt) {
        return with(ResponseEntity.status(204), receipt).build();
    }

    private static ResponseEntity.BodyBuilder with(ResponseEntity.BodyBuilder answer, Receipt receipt) {
        return answer.eTag(Long.toString(receipt.sequence())).header("Register-Position", receipt.position());
    }
}
