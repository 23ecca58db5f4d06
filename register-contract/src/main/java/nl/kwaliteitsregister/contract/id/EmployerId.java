package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * One host location (leerbedrijf), for ever: made at the first registration from what identifies it, and unchanged
 * when its name, address or numbers change later (domain §3).
 */
public record EmployerId(@JsonValue UUID value) {

    /** Name space of host identities, this register's own (RFC 9562 §5.5). */
    private static final UUID NAMESPACE = UUID.fromString("6f1f64a5-4a3b-5f0e-9c53-0d6a3cbb2a10");

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    @JsonCreator
    public static EmployerId of(String text) {
        return new EmployerId(UUID.fromString(text));
    }

    /** The id of the host that this identity names first: the same identity gives the same id everywhere. */
    public static EmployerId first(HostIdentity identity) {
        return new EmployerId(uuidV5(identity.key()));
    }

    private static UUID uuidV5(String name) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
