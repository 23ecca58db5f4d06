package nl.kwaliteitsregister.embedded;

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
        // by File: asking for the FileStore reads the whole table of mounts, and each command asks
        return existing == null ? 0 : existing.toFile().getUsableSpace();
    }
}
