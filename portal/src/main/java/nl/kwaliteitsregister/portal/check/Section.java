package nl.kwaliteitsregister.portal.check;

import static nl.kwaliteitsregister.contract.code.Criterion.PS01;
import static nl.kwaliteitsregister.contract.code.Criterion.PS02;
import static nl.kwaliteitsregister.contract.code.Criterion.PS03;
import static nl.kwaliteitsregister.contract.code.Criterion.PS04;
import static nl.kwaliteitsregister.contract.code.Criterion.PS05;
import static nl.kwaliteitsregister.contract.code.Criterion.PS06;
import static nl.kwaliteitsregister.contract.code.Criterion.PS07;
import static nl.kwaliteitsregister.contract.code.Criterion.PS08;
import static nl.kwaliteitsregister.contract.code.Criterion.PS09;
import static nl.kwaliteitsregister.contract.code.Criterion.PS10;
import static nl.kwaliteitsregister.contract.code.Criterion.PS11;
import static nl.kwaliteitsregister.contract.code.Criterion.PS12;
import static nl.kwaliteitsregister.contract.code.Criterion.PS13;
import static nl.kwaliteitsregister.contract.code.Criterion.PS14;
import static nl.kwaliteitsregister.contract.code.Criterion.PS15;
import static nl.kwaliteitsregister.contract.code.Criterion.PS16;
import static nl.kwaliteitsregister.contract.code.Criterion.PS17;
import static nl.kwaliteitsregister.contract.code.Criterion.PS18;
import static nl.kwaliteitsregister.contract.code.Criterion.PS19;
import static nl.kwaliteitsregister.contract.code.Criterion.PS20;
import static nl.kwaliteitsregister.contract.code.Criterion.PS21;
import static nl.kwaliteitsregister.contract.code.Criterion.PS22;
import static nl.kwaliteitsregister.contract.code.Criterion.PS23;
import static nl.kwaliteitsregister.contract.code.Criterion.PS24;

import java.util.List;
import nl.kwaliteitsregister.contract.code.Criterion;

/** Criteria that are asked together, in the order of a talk with a host. */
enum Section {
    HOST(PS01, PS02, PS03),
    SUPERVISION(PS04, PS05, PS07, PS20),
    WORK(PS06, PS08, PS09, PS10),
    SELECTION(PS11, PS12, PS24, PS13),
    SAFETY(PS14, PS15, PS16, PS17, PS18, PS19),
    AGREEMENTS(PS21, PS22, PS23);

    private final List<Criterion> criteria;

    Section(Criterion... criteria) {
        this.criteria = List.of(criteria);
    }

    public List<Criterion> criteria() {
        return criteria;
    }
}
