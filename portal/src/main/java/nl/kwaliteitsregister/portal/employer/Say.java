package nl.kwaliteitsregister.portal.employer;

import java.util.Arrays;
import java.util.Locale;
import nl.kwaliteitsregister.portal.services.NoPage;

/** What an employer can say in its own words about what the school did, or is about to do. */
enum Say {
    ANSWER(About.CASE, "answer", "hearing/answer"),
    REPLY(About.STEP, "reply", "reply"),
    OBJECTION(About.STEP, "objection", "objection"),
    APPEAL(About.STEP, "appeal", "appeal"),
    NEW_START(About.STEP, "new-start", "new-start"),
    REFUSAL_OBJECTION(About.REFUSAL, "objection", "objection"),
    REFUSAL_APPEAL(About.REFUSAL, "appeal", "appeal");

    /** What is spoken about, as addresses name it. */
    enum About {
        CASE("cases", "/v1/ladders/{host}/cases/{case}/"),
        STEP("steps", "/v1/ladders/{host}/steps/{step}/"),
        REFUSAL("refusals", "/v1/employers/{host}/pre-sales-checks/{programme}/{check}/refusal/");

        private final String things;
        private final String path;

        About(String things, String path) {
            this.things = things;
            this.path = path;
        }
    }

    private final About about;
    private final String code;
    private final String command;

    Say(About about, String code, String command) {
        this.about = about;
        this.code = code;
        this.command = command;
    }

    /** As its texts are named. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    About about() {
        return about;
    }

    /** The address of the command, with holes for the host and for what names the thing. */
    String path() {
        return about.path + command;
    }

    static Say of(String things, String code) {
        return Arrays.stream(values())
                .filter(say -> say.about.things.equals(things) && say.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
    }
}
