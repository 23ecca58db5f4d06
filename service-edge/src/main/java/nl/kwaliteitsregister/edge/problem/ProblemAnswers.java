package nl.kwaliteitsregister.edge.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kwaliteitsregister.edge.request.RequestFacts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Puts a refusal into words: the body of every answer that is not a success. */
public final class ProblemAnswers {

    private static final String TYPES = "urn:nld:kwaliteitsregister:problem:";

    private final Texts texts;

    public ProblemAnswers(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String code, List<String> arguments, List<Fault> faults, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().toString())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem(status, code, arguments, faults));
    }

    ProblemDetail problem(HttpStatus status, String code, List<String> arguments, List<Fault> faults) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(texts.say(code + ".title", language(), List.of()));
        problem.setDetail(texts.say(code + ".detail", language(), arguments));
        RequestFacts.current().ifPresent(facts -> problem.setProperty("correlationId", facts.correlationId()));
        if (!faults.isEmpty()) {
            problem.setProperty("errors", faults.stream().map(this::said).toList());
        }
        return problem;
    }

    private Map<String, String> said(Fault fault) {
        return Map.of(
                "field", fault.field(),
                "code", fault.code(),
                "detail", texts.say(fault.code() + ".detail", language(), fault.arguments()));
    }

    /** The language asked for, of those there are; set by the locale resolver, also for filters. */
    private static Locale language() {
        var asked = Locale.of(LocaleContextHolder.getLocale().getLanguage());
        return Texts.LANGUAGES.contains(asked) ? asked : Texts.LANGUAGES.getFirst();
    }
}
