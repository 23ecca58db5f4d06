package nl.kwaliteitsregister.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Space left on the disk of a folder. */
final class Space {

    /**
     * What is kept free, in bytes: with less than this nothing new is promised, so that what is running can still finish
     * and be read.
     */
    static final long RESERVE = 64L * 1024 * 1024;

    private Space() {}

    static boolean isShort(Path data) {
        return free(data) < RESERVE;
    }

    /** Bytes this process may still write on the disk that holds, or will hold, {@code data}. */
    static long free(Path data) {
        var existing = data.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing == null ? 0 : Files.getFileStore(existing).getUsableSpace();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
