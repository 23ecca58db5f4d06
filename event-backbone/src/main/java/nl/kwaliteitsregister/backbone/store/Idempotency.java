package nl.kwaliteitsregister.backbone.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A request that may arrive twice and must count once.
 *
 * @param key the client's {@code Idempotency-Key} within its scope, hashed: one person's key on one route
 * @param content hash of what was asked
 */
public record Idempotency(String key, String content) {

    /**
     * A request of a person.
     *
     * @param person who asks, {@code route} what is asked for: the same key of another person or route is another key
     * @param content the request's body, and whatever else decides what it means
     */
    public static Idempotency of(String person, String route, String key, byte[] content) {
        return new Idempotency(
                hash((person + "\n" + route + "\n" + key).getBytes(StandardCharsets.UTF_8)), hash(content));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
