package nl.kwaliteitsregister.register.handover;

import java.time.LocalDate;
import java.util.UUID;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverBegan;
import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverDone;
import nl.kwaliteitsregister.contract.event.HandoverEvent.RoundHandedOver;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.handover.HandoverCommand.BeginHandover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.Eligibility;
import nl.kwaliteitsregister.register.handover.HandoverCommand.FinishHandover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.RecordRound;
import org.junit.jupiter.api.Test;

/** A handover goes on round after round, and counts each of them once. */
class HandoverRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final HandoverId ID = new HandoverId(new UUID(0, 1));
    private static final InstitutionId SCHOOL = new InstitutionId("01AA");
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final StaffId BERT = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    private static final StaffId ADMIN = new StaffId("cccccccc-0000-4000-8000-000000000003");

    private static Scenario<HandoverCommand, HandoverEvent, Handover> today() {
        return Scenario.on(DAY, new HandoverRules(), HandoverEvent.streamOf(ID));
    }

    private static BeginHandover begin(StaffId to, Eligibility eligibility) {
        return new BeginHandover(ID, SCHOOL, ANNA, to, eligibility, ADMIN);
    }

    private static RecordRound round(int number, int placements) {
        return new RecordRound(ID, number, "placement:" + number, new Tally(placements, 1, 0));
    }

    @Test
    void goes_to_somebody_else_who_coordinates_or_supervises() {
        today().when(begin(ANNA, Eligibility.HOLDS_ROLE)).thenRefused(HandoverRefusal.HANDOVER_TO_ONESELF);
        today().when(begin(BERT, Eligibility.HOLDS_NONE)).thenRefused(HandoverRefusal.SUCCESSOR_WITHOUT_ROLE);
        today().when(begin(BERT, Eligibility.HOLDS_ROLE)).then(new HandoverBegan(ID, SCHOOL, DAY, ANNA, BERT, ADMIN));
        today().given(begin(BERT, Eligibility.HOLDS_ROLE))
                .when(begin(BERT, Eligibility.HOLDS_ROLE))
                .thenRefused(HandoverRefusal.HANDOVER_EXISTS);
    }

    @Test
    void a_round_that_a_killed_process_did_already_counts_once() {
        var one = today().given(begin(BERT, Eligibility.HOLDS_ROLE)).given(round(1, 200));

        one.when(round(1, 200)).thenNothing();
        one.when(round(2, 50)).then(new RoundHandedOver(ID, SCHOOL, DAY, 2, "placement:2", 50, 1, 0));
        one.given(round(2, 50)).when(new FinishHandover(ID)).then(new HandoverDone(ID, SCHOOL, DAY, 250, 2, 0));
        one.given(new FinishHandover(ID)).when(new FinishHandover(ID)).thenNothing();
        one.given(new FinishHandover(ID)).when(round(2, 50)).thenNothing();
    }
}
