package nl.kwaliteitsregister.backbone.deadline;

import java.util.Optional;
import org.bson.Document;

/** How a service writes its deadlines; names in it last, those of classes may change. */
public interface DueForm {

    Document write(Due due);

    /** Empty for a kind that a newer version of the service wrote. */
    Optional<? extends Due> read(Document stored);
}
