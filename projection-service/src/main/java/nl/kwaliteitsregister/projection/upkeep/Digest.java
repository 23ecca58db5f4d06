package nl.kwaliteitsregister.projection.upkeep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint of a set of documents, whatever the order in which they are added: two views that made the same of the
 * same events have the same one (architecture §4). It reads sealed values as they are, never what they seal.
 *
 * @param documents how many
 * @param hex the SHA-256 hashes of the documents, added up modulo 2^256; hexadecimal
 */
public record Digest(long documents, String hex) {

    /** Adds documents up. Not for several threads. */
    public static final class Sum {

        private final byte[] sum = new byte[32];
        private long documents;

        /** One document: its id and what is stored under it. */
        public void add(String id, String content) {
            var carry = 0;
            var hash = sha256(id + "\n" + content);
            for (var i = sum.length - 1; i >= 0; i--) {
                carry += (sum[i] & 0xFF) + (hash[i] & 0xFF);
                sum[i] = (byte) carry;
                carry >>= 8;
            }
            documents++;
        }

        public Digest digest() {
            return new Digest(documents, HexFormat.of().formatHex(sum));
        }
    }

    /** Of one text, hexadecimal. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
