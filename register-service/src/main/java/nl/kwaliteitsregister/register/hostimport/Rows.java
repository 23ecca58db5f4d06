package nl.kwaliteitsregister.register.hostimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file in their order, read one by one while the file arrives. */
public interface Rows {

    /**
     * The next row; null after the last.
     *
     * @throws BrokenOff when the file cannot be read any further
     */
    @Nullable
    RawRow next();

    /** Names that stand in the file and mean nothing here; complete once the last row was read. */
    List<String> ignored();

    /** The file ends before its end: rows before are good, this one and all after it were not read. */
    @SuppressWarnings("serial")
    final class BrokenOff extends RuntimeException {

        private final long firstRowNotRead;
        private final String code;

        /** @param code why, kebab-case; its text is {@code <code>.detail} */
        public BrokenOff(long firstRowNotRead, String code, @Nullable Throwable cause) {
            super(code, cause);
            this.firstRowNotRead = firstRowNotRead;
            this.code = code;
        }

        public long firstRowNotRead() {
            return firstRowNotRead;
        }

        public String code() {
            return code;
        }
    }

    /** The file cannot be read at all, and nothing of it was. */
    @SuppressWarnings("serial")
    final class NotReadable extends RuntimeException {

        private final String code;
        private final List<String> arguments;

        /** @param code why, kebab-case; its text is {@code <code>.detail} */
        public NotReadable(String code, String... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = List.of(arguments);
        }

        public String code() {
            return code;
        }

        public List<String> arguments() {
            return arguments;
        }
    }
}
