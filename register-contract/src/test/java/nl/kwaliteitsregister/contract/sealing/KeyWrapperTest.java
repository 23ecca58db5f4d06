package nl.kwaliteitsregister.contract.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.sealing.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class KeyWrapperTest {

    private static final MasterKey OLD = master("2025", 1);
    private static final MasterKey NEW = master("2026", 2);
    private static final String PURPOSE = "contact.name";

    private final DataKey key = DataKey.random(new KeyId("k1"));
    private final KeyWrapper before = new KeyWrapper(List.of(OLD));
    private final KeyWrapper rotated = new KeyWrapper(List.of(NEW, OLD));
    private final KeyWrapper after = new KeyWrapper(List.of(NEW));

    @Test
    void an_unwrapped_key_opens_what_the_key_sealed() {
        var sealed = Sealer.seal(key, "Jansje Voorbeeld", PURPOSE);

        assertThat(Sealer.open(before.unwrap(before.wrap(key)), sealed, PURPOSE))
                .isEqualTo("Jansje Voorbeeld");
    }

    @Test
    void a_rotated_master_key_is_used_for_new_keys_while_old_ones_still_open() {
        var old = before.wrap(key);

        assertThat(rotated.isCurrent(old)).isFalse();
        assertThat(rotated.unwrap(old).id()).isEqualTo(key.id());
        assertThat(rotated.wrap(key).masterKeyId()).isEqualTo("2026");
    }

    @Test
    void a_renewed_key_no_longer_needs_the_old_master_key() {
        var sealed = Sealer.seal(key, "Jansje Voorbeeld", PURPOSE);
        var renewed = rotated.renew(before.wrap(key));

        assertThat(rotated.isCurrent(renewed)).isTrue();
        assertThat(Sealer.open(after.unwrap(renewed), sealed, PURPOSE)).isEqualTo("Jansje Voorbeeld");
    }

    @Test
    void renewing_a_current_key_changes_nothing() {
        var wrapped = after.wrap(key);

        assertThat(after.renew(wrapped)).isSameAs(wrapped);
    }

    @Test
    void a_key_of_a_master_key_that_is_not_configured_is_unreadable() {
        assertUnreadable(after, before.wrap(key), Reason.MASTER_KEY_UNKNOWN);
    }

    @Test
    void another_master_key_under_the_same_id_does_not_unwrap() {
        assertUnreadable(new KeyWrapper(List.of(master("2025", 3))), before.wrap(key), Reason.NOT_WRAPPED_SO);
    }

    @Test
    void a_wrapped_key_given_another_id_does_not_unwrap() {
        var wrapped = before.wrap(key);

        assertUnreadable(
                before,
                new WrappedKey(new KeyId("k2"), wrapped.masterKeyId(), wrapped.ciphertext()),
                Reason.NOT_WRAPPED_SO);
        assertUnreadable(before, new WrappedKey(key.id(), wrapped.masterKeyId(), "no base64!"), Reason.NOT_WRAPPED_SO);
    }

    @Test
    void refuses_to_begin_without_a_usable_master_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyWrapper(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyWrapper(List.of(OLD, master("2025", 9))));
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.of("a key", base64(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.of("2025", "c2hvcnQ="))
                .withMessage("master key 2025 must be base64 of 32 bytes")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.of("2025", "~~~"))
                .withMessage("master key 2025 must be base64 of 32 bytes")
                .withNoCause();
    }

    @Test
    void texts_name_keys_and_never_show_them() {
        assertThat(OLD.toString()).isEqualTo("master key 2025");
        assertThat(before.wrap(key).toString()).isEqualTo("data key k1 wrapped by master key 2025");
    }

    private static void assertUnreadable(KeyWrapper wrapper, WrappedKey wrapped, Reason reason) {
        assertThatThrownBy(() -> wrapper.unwrap(wrapped))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static MasterKey master(String id, int fill) {
        return MasterKey.of(id, base64(fill));
    }

    private static String base64(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
