package nl.kwaliteitsregister.register.confidential.http;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.register.confidential.ConfidentialCases;
import nl.kwaliteitsregister.register.confidential.Entry.Noted;
import nl.kwaliteitsregister.register.confidential.Entry.OverrideDecided;
import nl.kwaliteitsregister.register.confidential.Entry.Released;
import nl.kwaliteitsregister.register.confidential.Held;
import nl.kwaliteitsregister.register.confidential.Holder;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseAnswer;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseLine;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseList;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.NoteAnswer;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.ReadingAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows matters to those who hold them, and keeps who looked. */
@Component
class MatterAnswers {

    private final ConfidentialCases cases;
    private final HeldMatters matters;

    MatterAnswers(ConfidentialCases cases, HeldMatters matters) {
        this.cases = cases;
        this.matters = matters;
    }

    ResponseEntity<CaseList> list(Holder holder, Caller caller) {
        var lines = cases.of(caller.institution(), holder).stream()
                .filter(held -> held.isOpenTo(caller.staff()))
                .sorted(Comparator.comparing(held -> held.told().at()))
                .map(MatterAnswers::line)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new CaseList(lines));
    }

    private static CaseLine line(Held held) {
        var matter = held.told().matter();
        return new CaseLine(
                held.id().value(),
                matter.occurredOn(),
                matter.category(),
                held.weighed().map(weighed -> weighed.severity().level()).orElse(null),
                held.weighed().map(weighed -> weighed.followUpBy()).orElse(null),
                held.isClosed());
    }

    ResponseEntity<CaseAnswer> show(Held held, Caller caller) {
        cases.read(held.id(), caller.staff(), matters.now().now());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(Long.toString(held.revision()))
                .body(answer(held));
    }

    private CaseAnswer answer(Held held) {
        var matter = held.told().matter();
        return new CaseAnswer(
                held.id().value(),
                matter.occurredOn(),
                matter.category(),
                matter.grounds(),
                matter.phase(),
                matter.employer(),
                matter.placement(),
                matter.student(),
                matter.words(),
                held.weighed().map(weighed -> weighed.severity().level()).orElse(null),
                held.weighed().map(weighed -> weighed.followUpBy()).orElse(null),
                notes(held),
                released(held),
                held.isClosed(),
                cases.readingsOf(held.id()).stream()
                        .map(one -> new ReadingAnswer(one.by(), one.at()))
                        .toList());
    }

    private static List<NoteAnswer> notes(Held held) {
        return held.entries().stream()
                .filter(Noted.class::isInstance)
                .map(Noted.class::cast)
                .map(note -> new NoteAnswer(note.words(), note.by(), note.at()))
                .toList();
    }

    private static List<SignalId> released(Held held) {
        return held.entries().stream()
                .flatMap(entry -> entry instanceof Released released
                        ? Stream.of(released.signal())
                        : entry instanceof OverrideDecided decided
                                ? Stream.ofNullable(decided.signal())
                                : Stream.empty())
                .toList();
    }
}
