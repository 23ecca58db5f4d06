package nl.kwaliteitsregister.standalone.backup;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.embedded.EngineFailure;
import nl.kwaliteitsregister.standalone.CannotStart;
import org.jspecify.annotations.Nullable;

/** What {@code ./backup} starts: takes, restores or checks a backup, and says so or why not in one sentence. */
public final class BackupProgram {

    private static final String URI = "MONGODB_URI";

    private BackupProgram() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "standalone/no-log.xml");
        try {
            say(System.out, run(Arrays.asList(arguments)));
        } catch (CannotStart refused) {
            say(System.err, refused.sentence());
            System.exit(1);
        }
    }

    /**
     * Does what the arguments ask for.
     *
     * @return a sentence about what was done
     * @throws CannotStart saying in one sentence why it was not
     */
    public static String run(List<String> arguments) {
        var options = BackupOptions.of(arguments);
        try {
            return switch (options.what()) {
                case TAKE -> take(options);
                case RESTORE -> restore(options);
                case CHECK ->
                    "The backup in %s is whole: %,d documents."
                            .formatted(options.backup(), Restore.check(options.backup()));
            };
        } catch (EngineFailure e) {
            throw new CannotStart(e.sentence(), e);
        } catch (MongoException e) {
            throw new CannotStart("The store does not answer as it should: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new CannotStart(
                    "A file could not be read or written: " + e.getClass().getSimpleName() + " " + e.getMessage() + ".",
                    e);
        }
    }

    private static String take(BackupOptions options) throws IOException {
        try (var documents = documents(options.data())) {
            return "Backed up %,d documents to %s. The master key is not among them: keep it elsewhere."
                    .formatted(
                            Backup.take(documents, options.data(), options.backup(), Clock.systemUTC()),
                            options.backup());
        }
    }

    private static Documents documents(@Nullable Path data) {
        return data == null ? Documents.at(uri()) : Documents.in(data);
    }

    private static String restore(BackupOptions options) throws IOException {
        return "Restored %,d documents. When it starts, the register makes topics and views again from them."
                .formatted(restored(options));
    }

    private static long restored(BackupOptions options) throws IOException {
        if (options.data() != null) {
            return Restore.into(options.data(), options.backup());
        }
        try (var documents = Documents.at(uri())) {
            return Restore.into(documents, options.backup());
        }
    }

    /** Not an argument: those of a process are seen by everybody on the machine. */
    private static String uri() {
        var uri = System.getenv(URI);
        if (uri == null) {
            throw new CannotStart("--mongodb needs the address in the environment variable " + URI + ".");
        }
        return uri;
    }

    @SuppressWarnings("SystemOut") // the terminal is where this program speaks
    private static void say(PrintStream terminal, String text) {
        terminal.println(text);
        terminal.flush();
    }
}
