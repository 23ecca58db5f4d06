package nl.kwaliteitsregister.register.sealing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How personal text is kept, under {@code register.sealing}.
 *
 * @param keys database of the wrapped data keys; it has a backup of its own, kept 30 days (domain §5)
 * @param vault database of the students' identities
 * @param masterKeys the newest first; older ones stay until every key was wrapped anew
 */
@ConfigurationProperties("register.sealing")
public record SealingSettings(String keys, String vault, List<Master> masterKeys) {

    /**
     * A key that wraps data keys.
     *
     * @param id written beside every key it wraps: 1 to 64 letters, digits, {@code -} or {@code _}
     * @param base64 256 random bits in base64, such as {@code openssl rand -base64 32} gives
     */
    public record Master(String id, String base64) {

        /** Names the key, never shows it. */
        @Override
        public String toString() {
            return "master key " + id;
        }
    }
}
