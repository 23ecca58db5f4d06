package nl.kwaliteitsregister.edge.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Makes the opaque id of a person from what the token says: a UUIDv5 (RFC 9562 §5.5) of issuer and subject. */
public final class StaffIds {

    /** Name space of persons with an account, this register's own. */
    private static final UUID NAMESPACE = UUID.fromString("2b6f3f0e-8a0e-5d5c-b9a7-5d0f0a4c7e31");

    private StaffIds() {}

    /** The same person at the same issuer has the same id in every service. */
    public static StaffId of(String issuer, String subject) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        var hash = ByteBuffer.wrap(sha1.digest((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8)));
        var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new StaffId(new UUID(high, low).toString());
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
