package nl.kwaliteitsregister.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {

    @Test
    void an_employer_is_shown_its_own_pages_alone() {
        assertThat(keys(with(false, "employer"))).containsExactly("own");
    }

    @Test
    void who_also_works_for_the_school_keeps_its_pages() {
        assertThat(keys(with(false, "coordinator", "employer"))).contains("today", "own", "hosts");
    }

    /** Domain §4.4: nothing of the confidants' space shows elsewhere. */
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFIDANT")
    void nobody_but_confidants_is_shown_their_space(Role role) {
        assertThat(keys(with(true, role.code()))).doesNotContain("confidential");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_state_of_the_register_is_no_roles_to_see(Role role) {
        assertThat(keys(with(false, role.code()))).doesNotContain("upkeep");
        assertThat(keys(with(true))).contains("upkeep");
    }

    private static Person with(boolean runsRegister, String... roles) {
        return new Person("p", "99WR", List.of(roles), runsRegister);
    }

    private static Stream<String> keys(Person person) {
        return Menu.of(person).stream().map(Menu.Item::key);
    }
}
