package nl.kwaliteitsregister.standalone.backup;

import java.nio.file.Path;
import java.util.List;
import nl.kwaliteitsregister.standalone.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param backup folder of the backup that is taken, restored or checked
 * @param data folder of the register; absent for a MongoDB
 */
record BackupOptions(What what, Path backup, @Nullable Path data) {

    enum What {
        TAKE("--to"),
        RESTORE("--restore"),
        CHECK("--check");

        private final String option;

        What(String option) {
            this.option = option;
        }
    }

    /** @throws CannotStart saying what is wrong with the arguments */
    static BackupOptions of(List<String> arguments) {
        What what = null;
        Path backup = null;
        Path data = null;
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var option = left.next();
            if (option.equals("--mongodb")) {
                data = null;
            } else if (!left.hasNext()) {
                throw wrong(option);
            } else if (option.equals("--data")) {
                data = Path.of(left.next());
            } else {
                what = what(option);
                backup = Path.of(left.next());
            }
        }
        if (what == null || backup == null) {
            throw new CannotStart("Say --to, --restore or --check with the folder of the backup; see --help.");
        }
        return new BackupOptions(what, backup, data);
    }

    private static What what(String option) {
        for (var one : What.values()) {
            if (one.option.equals(option)) {
                return one;
            }
        }
        throw wrong(option);
    }

    private static CannotStart wrong(String option) {
        return new CannotStart("Unknown or incomplete option " + option + "; see --help.");
    }
}
