package nl.kwaliteitsregister.portal.placement;

import java.util.List;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.services.NoPage;

/** What can be done with a placement in one small form: a day, and for some a reason. */
enum Act {
    START("start"),
    GRADE("grade"),
    END("end", "early.by", "early.reason"),
    CANCEL("cancellation", "reason"),
    ASK_EXCEPTION("start-exception", "reason"),
    AGREE_EXCEPTION("start-exception/agreement"),
    DECLINE_EXCEPTION("start-exception/decline", "reason");

    private final String command;
    private final List<String> texts;

    Act(String command, String... texts) {
        this.command = command;
        this.texts = List.of(texts);
    }

    /** As it stands in addresses and message keys. */
    public String code() {
        return command.replace('/', '-');
    }

    /** The address of the command, below the placement. */
    String command() {
        return command;
    }

    public boolean asks(String field) {
        return texts.contains(field);
    }

    /** Whether it answers what a colleague asked. */
    boolean isAnswer() {
        return this == AGREE_EXCEPTION || this == DECLINE_EXCEPTION;
    }

    Body body(Form form) {
        return Body.of(form).text("occurredOn").text(texts.toArray(String[]::new));
    }

    static Act of(String code) {
        for (var act : values()) {
            if (act.code().equals(code)) {
                return act;
            }
        }
        throw new NoPage(NoPage.Why.MISSING);
    }
}
