package nl.kwaliteitsregister.portal.employer;

import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.portal.employer.OwnRefusals.Refused;
import nl.kwaliteitsregister.portal.services.Found;
import nl.kwaliteitsregister.portal.services.Sent;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is the reader's own. */
@Component
class Own {

    private final Service register;
    private final JsonMapper mapper;

    Own(Service register, JsonMapper mapper) {
        this.register = register;
        this.mapper = mapper;
    }

    OwnHosts all() {
        return register.find(OwnHosts.class, "/v1/own-hosts").orNoPage();
    }

    Found<OwnRefusals> refusals(String employer) {
        return register.find(OwnRefusals.class, "/v1/employers/{employer}/refusals", employer);
    }

    Found<OwnEvaluations> evaluations(String employer) {
        return register.find(OwnEvaluations.class, "/v1/employers/{employer}/evaluations", employer);
    }

    /** Opens a notice: from then it has arrived. One that was opened before is read once more. */
    Sent open(String host, String notice) {
        return register.send(
                UUID.randomUUID().toString(), Map.of(), "/v1/ladders/{host}/notices/{notice}/opening", host, notice);
    }

    /** Opens a refused check, as a notice is opened. */
    Sent open(String employer, Refused one) {
        return register.send(
                UUID.randomUUID().toString(),
                Map.of(),
                "/v1/employers/{employer}/pre-sales-checks/{programme}/{check}/refusal/opening",
                employer,
                one.programme(),
                one.check());
    }

    /** A refused check that was opened before, once more. */
    OwnRefusal read(String employer, Refused one) {
        return mapper.treeToValue(open(employer, one).orNoPage().body(), OwnRefusal.class);
    }

    /** The words of a notice in the reader's language; empty where they were erased. */
    static String words(Sent.Done opened) {
        var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return opened.text(english ? "english" : "dutch");
    }
}
