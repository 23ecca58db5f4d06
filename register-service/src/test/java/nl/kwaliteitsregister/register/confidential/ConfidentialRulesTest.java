package nl.kwaliteitsregister.register.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.junit.jupiter.api.Test;

class ConfidentialRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final StaffId VERA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final StaffId DORA = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    private static final StaffId CONCERNED = new StaffId("cccccccc-0000-4000-8000-000000000003");

    private static Held held(SignalCategory category, Entry... more) {
        var matter = new Matter(TODAY, category, Set.of(), Phase.DURING, HOST, null, "s-1", "words", Set.of(CONCERNED));
        var entries = new ArrayList<Entry>(List.of(new Entry.Told(Holder.CONFIDANT, matter, VERA, NOW)));
        entries.addAll(List.of(more));
        return new Held(new CaseId(new UUID(0, 1)), new InstitutionId("25XX"), 0, entries);
    }

    private static Facts facts(ConsentStep... consent) {
        return new Facts(
                HOST, TODAY, null, SignalCategory.S02, Set.of(), Phase.DURING, "facts", Set.of(consent), false);
    }

    @Test
    void who_it_is_about_never_knows_of_it() {
        assertThat(held(SignalCategory.S16).isOpenTo(CONCERNED)).isFalse();
        assertThat(held(SignalCategory.S16).isOpenTo(DORA)).isTrue();
    }

    @Test
    void facts_are_released_with_the_students_consent() {
        var held = held(SignalCategory.S02);

        assertThat(ConfidentialRules.releasing(held, facts())).contains(ConfidentialRefusal.RELEASE_NEEDS_CONSENT);
        assertThat(ConfidentialRules.releasing(held, facts(ConsentStep.RECORD))).isEmpty();
    }

    @Test
    void nothing_about_the_school_is_released_or_weighed_against_a_host() {
        var held = held(SignalCategory.S16);

        assertThat(ConfidentialRules.releasing(held, facts(ConsentStep.RECORD)))
                .contains(ConfidentialRefusal.SCHOOL_SIGNAL_STAYS_HERE);
        assertThat(ConfidentialRules.asking(held, VERA, DORA, TODAY, TODAY))
                .contains(ConfidentialRefusal.SCHOOL_SIGNAL_STAYS_HERE);
        assertThat(ConfidentialRules.weighing(held)).contains(ConfidentialRefusal.SCHOOL_SIGNAL_HAS_NO_SEVERITY);
    }

    @Test
    void an_override_takes_another_person_and_a_student_who_was_told() {
        var held = held(SignalCategory.S08);

        assertThat(ConfidentialRules.asking(held, VERA, DORA, TODAY.plusDays(1), TODAY))
                .contains(ConfidentialRefusal.OVERRIDE_STUDENT_TOLD_FIRST);
        assertThat(ConfidentialRules.asking(held, VERA, VERA, TODAY, TODAY))
                .contains(ConfidentialRefusal.OVERRIDE_BY_ANOTHER_PERSON);
        assertThat(ConfidentialRules.asking(held, VERA, CONCERNED, TODAY, TODAY))
                .contains(ConfidentialRefusal.OVERRIDE_BY_ANOTHER_PERSON);
        assertThat(ConfidentialRules.asking(held, VERA, DORA, TODAY, TODAY)).isEmpty();
    }

    @Test
    void nothing_is_added_to_what_is_closed() {
        var held = held(SignalCategory.S02, new Entry.Closed("done", VERA, NOW));

        assertThat(ConfidentialRules.noting(held)).contains(ConfidentialRefusal.CONFIDENTIAL_CLOSED);
        assertThat(ConfidentialRules.releasing(held, facts(ConsentStep.RECORD)))
                .contains(ConfidentialRefusal.CONFIDENTIAL_CLOSED);
    }

    @Test
    void each_release_becomes_a_signal_of_its_own_that_is_not_the_matter() {
        var first = held(SignalCategory.S02);
        var second = held(SignalCategory.S02, new Entry.Released(first.nextRelease(), VERA, NOW));

        assertThat(first.nextRelease()).isEqualTo(held(SignalCategory.S02).nextRelease());
        assertThat(second.nextRelease()).isNotEqualTo(first.nextRelease());
        assertThat(first.nextRelease()).isNotEqualTo(new SignalId(first.id().value()));
    }
}
