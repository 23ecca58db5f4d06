package nl.kwaliteitsregister.register.confidential.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.confidential.CaseId;
import nl.kwaliteitsregister.register.confidential.ConfidentialCases;
import nl.kwaliteitsregister.register.confidential.Entry;
import nl.kwaliteitsregister.register.confidential.Held;
import nl.kwaliteitsregister.register.confidential.Holder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Matters that a caller holds, and what is added to them. */
@Component
class HeldMatters {

    private final ConfidentialCases cases;
    private final Clock clock;

    HeldMatters(ConfidentialCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    Moment now() {
        return new Moment(clock.instant());
    }

    LocalDate today() {
        return now().today();
    }

    /** @throws Refused with 404 where there is none, it is held by others, or it is about the caller */
    Held find(CaseId id, Holder holder, Caller caller) {
        return cases.find(id, caller.institution())
                .filter(held -> held.told().holder() == holder)
                .filter(held -> held.isOpenTo(caller.staff()))
                .orElseThrow(Refused::notFound);
    }

    /** @throws Refused with 412 when it was changed since the caller looked */
    Held find(CaseId id, Holder holder, Caller caller, IfMatch seen) {
        var held = find(id, holder, caller);
        if (held.revision() != seen.sequence()) {
            throw outdated(held);
        }
        return held;
    }

    /** @throws Refused when the rule objects */
    void require(Held held, Function<Held, Optional<Refusal>> rule) {
        rule.apply(held).ifPresent(objection -> {
            throw Refused.by(objection);
        });
    }

    /**
     * Adds to what was seen.
     *
     * @return the revision now
     * @throws Refused with 412 when somebody else was first
     */
    long add(Held seen, Entry entry) {
        if (!cases.add(seen, entry)) {
            throw outdated(seen);
        }
        return seen.revision() + 1;
    }

    private static Refused outdated(Held held) {
        return Refused.of(HttpStatus.PRECONDITION_FAILED, "outdated", Long.toString(held.revision()));
    }
}
