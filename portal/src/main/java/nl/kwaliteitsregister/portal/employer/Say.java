package nl.kwaliteitsregister.portal.employer;

import nl.kwaliteitsregister.portal.services.NoPage;

/** What an employer can say in its own words about a step, or about one that is proposed. */
enum Say {
    ANSWER("answer", "cases", "hearing/answer"),
    REPLY("reply", "steps", "reply"),
    OBJECTION("objection", "steps", "objection"),
    APPEAL("appeal", "steps", "appeal"),
    NEW_START("new-start", "steps", "new-start");

    private final String code;
    private final String things;
    private final String command;

    Say(String code, String things, String command) {
        this.code = code;
        this.things = things;
        this.command = command;
    }

    /** As it stands in addresses and message keys. */
    public String code() {
        return code;
    }

    boolean isAboutCase() {
        return this == ANSWER;
    }

    /** The address of the command, for the host and the thing that it is about. */
    String path() {
        return "/v1/ladders/{host}/" + things + "/{thing}/" + command;
    }

    static Say of(String things, String code) {
        for (var say : values()) {
            if (say.code.equals(code) && say.things.equals(things)) {
                return say;
            }
        }
        throw new NoPage(NoPage.Why.MISSING);
    }
}
