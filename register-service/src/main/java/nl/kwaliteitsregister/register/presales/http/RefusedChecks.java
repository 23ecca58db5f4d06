package nl.kwaliteitsregister.register.presales.http;

import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.presales.CheckScope;
import nl.kwaliteitsregister.register.presales.PreSales;
import nl.kwaliteitsregister.register.presales.RefusedCheck;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.RefusalAnswer;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.RefusalLine;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.SaidAnswer;
import nl.kwaliteitsregister.register.presales.http.RefusalBodies.ToMend;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refused checks, for those who may come near them: the host itself, and the school's own people. */
@Component
class RefusedChecks {

    private final Streams streams;
    private final CheckScopes scopes;
    private final Seals seals;

    RefusedChecks(Streams streams, CheckScopes scopes, Seals seals) {
        this.streams = streams;
        this.scopes = scopes;
        this.seals = seals;
    }

    /** One look-up by id for each programme that the school teaches, and one for all together. */
    List<RefusalLine> all(Caller caller, EmployerId employer) {
        requireOwn(caller, employer);
        var taught = scopes.school(caller).programmes();
        return Stream.concat(Stream.of(CheckScope.ALL), taught.keySet().stream().sorted())
                .flatMap(programme -> refusals(CheckScope.stream(caller.institution(), employer, programme)))
                .map(refusal -> RefusalLine.of(refusal, taught))
                .toList();
    }

    private Stream<RefusedCheck> refusals(StreamId stream) {
        return streams.state(new PreSales(), stream).refusals().stream();
    }

    /** @throws Refused with 404 when the caller does not speak for the host */
    StreamId own(Caller caller, EmployerId employer, String programme) {
        requireOwn(caller, employer);
        if (!CheckScope.isKey(programme)) {
            throw Refused.notFound();
        }
        return CheckScope.stream(caller.institution(), employer, programme);
    }

    /** For the school's people; who sits on the appeal committee comes near every check. */
    StreamId stream(Caller caller, EmployerId employer, String programme) {
        return scopes.stream(caller, employer, programme);
    }

    /** For both. */
    StreamId reach(Caller caller, EmployerId employer, String programme) {
        return caller.speaksFor(employer) ? own(caller, employer, programme) : stream(caller, employer, programme);
    }

    private static void requireOwn(Caller caller, EmployerId employer) {
        if (!caller.speaksFor(employer)) {
            throw Refused.notFound();
        }
    }

    /** @throws Refused with 404 when there is no such check, with 409 when it was not refused */
    void require(StreamId stream, CheckId check) {
        var ignored = find(stream, check);
    }

    /** @throws Refused with 404 when there is no such check, with 409 when it was not refused */
    RefusalAnswer one(StreamId stream, CheckId check, Caller caller) {
        var found = find(stream, check);
        var institution = found.scope().institution();
        return new RefusalAnswer(
                RefusalLine.of(found, scopes.school(caller).programmes()),
                found.reasons().stream()
                        .map(reason -> new ToMend(reason.criterion(), open(institution, reason.whatToMend())))
                        .toList(),
                found.said().stream()
                        .map(it -> SaidAnswer.of(it.part(), it.on(), open(institution, it.text())))
                        .toList());
    }

    private RefusedCheck find(StreamId stream, CheckId check) {
        var checks = streams.state(new PreSales(), stream);
        return checks.refusals().stream()
                .filter(refusal -> refusal.check().equals(check))
                .findFirst()
                .orElseThrow(() -> checks.knows(check)
                        ? Refused.of(HttpStatus.CONFLICT, "nothing-to-contest")
                        : Refused.notFound());
    }

    private @Nullable String open(InstitutionId institution, Sealed sealed) {
        try {
            return seals.open(institution, sealed, Purpose.CHECK);
        } catch (Unreadable erased) {
            return null;
        }
    }
}
