package nl.kwaliteitsregister.portal.employer;

import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.portal.services.Sent;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what is the reader's own. */
@Component
class Own {

    private final Service register;

    Own(Service register) {
        this.register = register;
    }

    OwnHosts all() {
        return register.find(OwnHosts.class, "/v1/own-hosts").orNoPage();
    }

    /** Opens a notice: from then it has arrived. One that was opened before is read once more. */
    Sent open(String host, String notice) {
        return register.send(
                UUID.randomUUID().toString(), Map.of(), "/v1/ladders/{host}/notices/{notice}/opening", host, notice);
    }

    /** The words of a notice in the reader's language; empty where they were erased. */
    static String words(Sent.Done opened) {
        var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return opened.text(english ? "english" : "dutch");
    }
}
