package nl.kwaliteitsregister.contract.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** AES-256-GCM with a random 96-bit nonce; ciphertexts are base64url without padding (RFC 4648 §5). */
final class AesGcm {

    static final int KEY_BYTES = 32;

    private final SecretBytes key;
    private final Aead aead;

    @AccessesPartialKey
    AesGcm(SecretBytes key) {
        this.key = key;
        try {
            this.aead = AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(parameters())
                    .setKeyBytes(key)
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available on this Java platform", e);
        }
    }

    static AesGcm random() {
        return new AesGcm(SecretBytes.randomBytes(KEY_BYTES));
    }

    /** @throws IllegalArgumentException when it is no key of 256 bits */
    static AesGcm of(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return new AesGcm(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
    }

    byte[] keyBytes() {
        return key.toByteArray(InsecureSecretKeyAccess.get());
    }

    /** @param bound what the ciphertext is bound to: it opens only when the same is given again */
    String encrypt(byte[] clear, String bound) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(clear, bound.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not encrypt", e);
        }
    }

    /** @throws GeneralSecurityException when it was not encrypted with this key and bound to this */
    byte[] decrypt(String ciphertext, String bound) throws GeneralSecurityException {
        try {
            return aead.decrypt(Base64.getUrlDecoder().decode(ciphertext), bound.getBytes(UTF_8));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("no base64url", e);
        }
    }

    private static AesGcmParameters parameters() throws GeneralSecurityException {
        return AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
    }
}
