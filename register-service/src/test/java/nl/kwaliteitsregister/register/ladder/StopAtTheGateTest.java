package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decide;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.incident;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.on;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.propose;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import org.junit.jupiter.api.Test;

/** Which starts a stop covers, and until when (domain §4.2, §4.5). */
class StopAtTheGateTest {

    private static final IncidentFacts URGENT = incident("threat", EvidenceClass.REPORTED, 4);
    private static final DepartmentId SHOP = new DepartmentId(uuid("shop"));
    private static final DepartmentId KITCHEN = new DepartmentId(uuid("kitchen"));

    @Test
    void a_stop_holds_through_its_last_day_also_before_its_end_was_recorded() {
        var stopped = on(DAY).given(propose(LadderRule.URGENT, URGENT))
                .given(decide(DAY, BERT, null, URGENT))
                .state();
        var anywhere = new Scope(null, null);

        assertThat(stopped.stops(anywhere, DAY.plusDays(89))).hasSize(1);
        assertThat(stopped.stops(anywhere, DAY.plusDays(90))).isEmpty();
    }

    @Test
    void a_stop_of_a_department_leaves_the_others_open() {
        var shop = new LadderScope(ScopeKind.DEPARTMENT, SHOP, null);

        assertThat(shop.covers(new Scope(SHOP, "verkoper"))).isTrue();
        assertThat(shop.covers(new Scope(KITCHEN, "kok"))).isFalse();
        assertThat(shop.covers(new Scope(null, null))).isFalse();
    }

    @Test
    void a_stop_of_a_function_covers_it_in_the_department_it_names_or_in_all() {
        assertThat(new LadderScope(ScopeKind.FUNCTION, null, "kok").covers(new Scope(KITCHEN, "kok")))
                .isTrue();
        assertThat(new LadderScope(ScopeKind.FUNCTION, SHOP, "kok").covers(new Scope(KITCHEN, "kok")))
                .isFalse();
    }

    @Test
    void a_stop_of_the_location_or_the_company_covers_everything() {
        assertThat(LadderScope.LOCATION.covers(new Scope(SHOP, "verkoper"))).isTrue();
        assertThat(LadderScope.COMPANY.covers(new Scope(null, null))).isTrue();
    }
}
