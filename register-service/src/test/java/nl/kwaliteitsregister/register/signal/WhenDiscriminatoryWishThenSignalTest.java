package nl.kwaliteitsregister.register.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordWish;
import org.junit.jupiter.api.Test;

class WhenDiscriminatoryWishThenSignalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final CheckId CHECK = new CheckId(new UUID(0, 5));
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");

    private static CheckRecorded check(Map<Criterion, Answer> answers) {
        return new CheckRecorded(HOST, SCHOOL, DAY, null, CHECK, 1, null, answers, List.of(), ANNA);
    }

    @Test
    void a_failed_ps13_becomes_a_signal_with_an_id_that_follows_from_the_check() {
        var event = check(Map.of(Criterion.PS13, new Answer.YesNo(false)));

        assertThat(WhenDiscriminatoryWishThenSignal.after(event))
                .contains(new RecordWish(
                        WhenDiscriminatoryWishThenSignal.signalOf(CHECK), HOST, SCHOOL, DAY, null, CHECK, ANNA))
                .isEqualTo(WhenDiscriminatoryWishThenSignal.after(event));
    }

    @Test
    void nothing_else_does() {
        assertThat(WhenDiscriminatoryWishThenSignal.after(check(Map.of(Criterion.PS13, new Answer.YesNo(true)))))
                .isEmpty();
        assertThat(WhenDiscriminatoryWishThenSignal.after(check(Map.of(Criterion.PS13, new Answer.DontKnow()))))
                .isEmpty();
        assertThat(WhenDiscriminatoryWishThenSignal.after(check(Map.of(Criterion.PS14, new Answer.YesNo(false)))))
                .isEmpty();
        assertThat(WhenDiscriminatoryWishThenSignal.after(
                        new CheckApproved(HOST, SCHOOL, DAY, null, CHECK, DAY.plusMonths(24), 24)))
                .isEmpty();
    }
}
