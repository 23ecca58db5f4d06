package nl.kwaliteitsregister.portal.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kwaliteitsregister.portal.services.Problem;
import nl.kwaliteitsregister.portal.services.Sent;
import nl.kwaliteitsregister.portal.services.Sent.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows on a form that was sent: the next page with a word of what was done, or the form again. */
@Component
public final class Forms {

    private static final String AFTER = "after";
    private static final String NOTICE = "notice";

    private final MessageSource texts;

    Forms(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param notice message key of what was done
     * @param next where to go
     * @param again shows the form with what was wrong
     */
    public String follow(
            Sent sent,
            Form form,
            RedirectAttributes next,
            String notice,
            Function<Done, String> then,
            Function<Form, String> again) {
        return switch (sent) {
            case Done done -> {
                seen(done, next, notice);
                yield "redirect:" + then.apply(done);
            }
            case Sent.Refused refused -> again.apply(form.refused(refused.problem()));
            case Sent.Outdated ignored -> again.apply(form.outdated(problem("form.outdated")));
            case Sent.Away ignored -> again.apply(form.unanswered(problem("form.away")));
        };
    }

    /** The position that this page must have seen: that of the command which led here. */
    public static @Nullable String after(Model model) {
        return (String) model.getAttribute(AFTER);
    }

    /** What a button with no form around it leads to: the same page, with what was done or why not. */
    public String follow(Sent sent, RedirectAttributes next, String notice, Supplier<String> page) {
        switch (sent) {
            case Done done -> seen(done, next, notice);
            case Sent.Refused refused -> next.addFlashAttribute("refusal", refused.problem());
            case Sent.Outdated ignored -> next.addFlashAttribute("refusal", problem("form.outdated"));
            case Sent.Away ignored -> next.addFlashAttribute("refusal", problem("form.away"));
        }
        return "redirect:" + page.get();
    }

    private void seen(Done done, RedirectAttributes next, String notice) {
        next.addFlashAttribute(NOTICE, say(notice));
        if (done.position() != null) {
            next.addFlashAttribute(AFTER, done.position());
        }
    }

    private Problem problem(String key) {
        return new Problem(say(key + ".title"), say(key + ".detail"), List.of());
    }

    private String say(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
