package nl.kwaliteitsregister.portal.services;

/** The page that was asked for cannot be shown; the reader is told why. */
@SuppressWarnings("serial")
public final class NoPage extends RuntimeException {

    /** Named in message keys by {@link #code()}, with the status of the answer. */
    public enum Why {
        MISSING("missing", 404),
        NOT_ALLOWED("not-allowed", 403),
        AWAY("away", 503),
        FAILED("failed", 500);

        private final String code;
        private final int status;

        Why(String code, int status) {
            this.code = code;
            this.status = status;
        }

        public String code() {
            return code;
        }

        public int status() {
            return status;
        }
    }

    private final Why why;

    public NoPage(Why why) {
        super(why.code(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
