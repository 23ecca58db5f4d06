package nl.kwaliteitsregister.contract.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.sealing.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final String TEXT = "Zij zei: \"hier dragen we dat niet\" – € 🙂";
    private static final String PURPOSE = "signal.description";

    private final DataKey key = DataKey.random(new KeyId("k1"));

    @Test
    void opens_what_it_sealed() {
        assertThat(Sealer.open(key, Sealer.seal(key, TEXT, PURPOSE), PURPOSE)).isEqualTo(TEXT);
        assertThat(Sealer.open(key, Sealer.seal(key, "", PURPOSE), PURPOSE)).isEmpty();
    }

    @Test
    void seals_the_same_text_differently_each_time() {
        assertThat(Sealer.seal(key, TEXT, PURPOSE)).isNotEqualTo(Sealer.seal(key, TEXT, PURPOSE));
    }

    @Test
    void another_key_does_not_open_it() {
        assertUnreadable(DataKey.random(key.id()), Sealer.seal(key, TEXT, PURPOSE), PURPOSE);
    }

    @Test
    void another_purpose_does_not_open_it() {
        assertUnreadable(key, Sealer.seal(key, TEXT, PURPOSE), "contact.name");
    }

    @Test
    void a_text_given_another_key_id_does_not_open() {
        var sealed = Sealer.seal(key, TEXT, PURPOSE);

        assertUnreadable(key, new Sealed(new KeyId("k2"), sealed.ciphertext()), PURPOSE);
    }

    @Test
    void a_text_with_any_bit_changed_does_not_open() {
        var ciphertext =
                Base64.getUrlDecoder().decode(Sealer.seal(key, TEXT, PURPOSE).ciphertext());
        for (var bit = 0; bit < ciphertext.length * 8; bit++) {
            var changed = ciphertext.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertUnreadable(
                    key,
                    new Sealed(key.id(), Base64.getUrlEncoder().withoutPadding().encodeToString(changed)),
                    PURPOSE);
        }
    }

    @Test
    void what_is_no_ciphertext_does_not_open() {
        assertUnreadable(key, new Sealed(key.id(), ""), PURPOSE);
        assertUnreadable(key, new Sealed(key.id(), "AAAA"), PURPOSE);
        assertUnreadable(key, new Sealed(key.id(), "no base64!"), PURPOSE);
    }

    @Test
    void no_text_of_any_part_shows_what_was_sealed_or_the_key() {
        var sealed = Sealer.seal(key, TEXT, PURPOSE);

        assertThat(sealed.toString()).isEqualTo("sealed with k1");
        assertThat(key.toString()).isEqualTo("data key k1");
    }

    private static void assertUnreadable(DataKey key, Sealed sealed, String purpose) {
        assertThatThrownBy(() -> Sealer.open(key, sealed, purpose))
                .isInstanceOfSatisfying(Unreadable.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NOT_SEALED_SO);
                    assertThat(e.keyId()).isEqualTo(sealed.keyId());
                })
                .hasNoCause()
                .hasMessageNotContaining(TEXT);
    }
}
