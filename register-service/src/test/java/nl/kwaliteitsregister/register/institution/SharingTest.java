package nl.kwaliteitsregister.register.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.InstitutionRegistered;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.SharingEnded;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.SharingGroundRecorded;
import nl.kwaliteitsregister.contract.event.SharingGround;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.institution.Institution.Registered;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.EndSharing;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.RecordSharingGround;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.InstitutionNotRegistered;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.SharingIsOff;
import org.junit.jupiter.api.Test;

/** Whether an institution shares with others (domain §4.6). */
class SharingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final InstitutionId SCHOOL = new InstitutionId("01AA");
    private static final SharingGround GROUND = ground("2.1");

    private static SharingGround ground(String protocol) {
        return new SharingGround(protocol, "DPIA 2026-04", "Regeling 2026", "AVG art. 6 lid 1 onder e", "fg@school.nl");
    }

    private static Scenario<InstitutionCommand, InstitutionEvent, Institution> unregistered() {
        return Scenario.on(DAY, new InstitutionRules(), InstitutionEvent.streamOf(SCHOOL));
    }

    private static Scenario<InstitutionCommand, InstitutionEvent, Institution> school() {
        return unregistered().given(new InstitutionRegistered(SCHOOL, DAY, "School", Set.of(EducationSector.MBO)));
    }

    private static RecordSharingGround on(SharingGround ground) {
        return new RecordSharingGround(SCHOOL, DAY, ground);
    }

    private static final EndSharing OFF = new EndSharing(SCHOOL, DAY);

    private static Sharing sharing(Scenario<InstitutionCommand, InstitutionEvent, Institution> school) {
        return ((Registered) school.state()).sharing();
    }

    @Test
    void sharing_is_off_until_a_ground_is_recorded() {
        assertThat(sharing(school())).isEqualTo(new Sharing.Off());
        school().when(on(GROUND)).then(new SharingGroundRecorded(SCHOOL, DAY, GROUND));
        assertThat(sharing(school().given(on(GROUND)))).isEqualTo(new Sharing.On(GROUND, DAY));
    }

    @Test
    void another_ground_takes_the_place_of_the_one_before() {
        var newer = ground("2.2");
        var sharing = school().given(on(GROUND));

        sharing.when(on(GROUND)).thenNothing();
        assertThat(sharing(sharing.given(on(newer)))).isEqualTo(new Sharing.On(newer, DAY));
    }

    @Test
    void sharing_can_be_ended_and_begun_again() {
        var sharing = school().given(on(GROUND));

        sharing.when(OFF).then(new SharingEnded(SCHOOL, DAY));
        assertThat(sharing(sharing.given(OFF))).isEqualTo(new Sharing.Off());
        assertThat(sharing(sharing.given(on(GROUND)))).isEqualTo(new Sharing.On(GROUND, DAY));
    }

    @Test
    void what_is_not_shared_cannot_be_ended() {
        school().when(OFF).thenRefused(new SharingIsOff());
        unregistered().when(on(GROUND)).thenRefused(new InstitutionNotRegistered());
    }
}
