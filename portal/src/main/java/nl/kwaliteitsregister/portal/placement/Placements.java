package nl.kwaliteitsregister.portal.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.portal.host.HostFile.ProgrammeCode;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.SealedTexts;
import nl.kwaliteitsregister.portal.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads placements: what may be done now from the register, whom it is about from the file. */
@Component
class Placements {

    private static final String STUDENT = "student.pseudonym";
    private static final String BY_COORDINATOR = "aftersales.coordinator";
    private static final String BY_EMPLOYER = "aftersales.employer";
    private static final int PAGES_LOOKED_AT = 5;

    private final Service register;
    private final Service views;
    private final SealedTexts texts;

    Placements(Service register, Service views, SealedTexts texts) {
        this.register = register;
        this.views = views;
        this.texts = texts;
    }

    Found<Placement> placement(String id) {
        return register.find(Placement.class, "/v1/placements/{id}", id);
    }

    /** Leave to start that waits for a second person; none once it was decided. */
    Found<AskedException> exceptionAsked(String id) {
        return register.find(AskedException.class, "/v1/placements/{id}/start-exception", id);
    }

    /** What the gate would say: how the checks stand on the first day. */
    record Gate(String standing, @Nullable LocalDate validThrough) {}

    Found<Gate> gate(String employer, ProgrammeCode programme, LocalDate firstDay) {
        return register.find(
                Gate.class,
                "/v1/employers/{employer}/pre-sales-checks/{programme}?on={day}",
                employer,
                programme.key(),
                firstDay);
    }

    Found<Listed> page(String employer, int page, @Nullable String after) {
        return views.findAfter(
                after, Listed.class, "/v1/employers/{employer}/file/placements?page={page}", employer, page);
    }

    SealedTexts.Opened students(Listed listed) {
        var page = texts.page();
        listed.placements().forEach(line -> page.add(STUDENT, line.placement().student()));
        return page.open();
    }

    /** The pseudonym of the student, where the file tells it. */
    Optional<String> student(Placement placement, @Nullable String after) {
        return told(placement, after)
                .map(line -> words(line).of(line.placement().student()));
    }

    /** What the file tells of it, where it is among its latest placements. */
    Optional<Listed.Line> told(Placement placement, @Nullable String after) {
        for (var number = 1; number <= PAGES_LOOKED_AT; number++) {
            var page = page(placement.employer(), number, after).value();
            if (page == null) {
                return Optional.empty();
            }
            var line = line(page, placement.placement());
            if (line.isPresent() || number >= page.pages()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** Whom it is about, and what school and host said to each other of it. */
    SealedTexts.Opened words(Listed.Line line) {
        var page = texts.page().add(STUDENT, line.placement().student());
        var said = line.evaluations();
        if (said != null && said.coordinator() != null) {
            said.coordinator().improvementPoints().forEach(point -> page.add(BY_COORDINATOR, point));
            page.add(BY_COORDINATOR, said.coordinator().praise());
        }
        if (said != null && said.employer() != null) {
            var employer = said.employer();
            page.add(BY_EMPLOYER, employer.reply())
                    .add(BY_EMPLOYER, employer.willImprove())
                    .add(BY_EMPLOYER, employer.wish());
        }
        return page.open();
    }

    private static Optional<Listed.Line> line(Listed page, String placement) {
        return page.placements().stream()
                .filter(line -> line.placement().placement().equals(placement))
                .findFirst();
    }
}
