package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** The folder of everything, for this process alone while it is open. */
final class DataFolder implements AutoCloseable {

    /** Raised when a version lays data out so that the one before cannot read it, or the other way round. */
    static final String LAYOUT = "1";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, made when absent.
     *
     * @param issuer who is meant by a grant follows from issuer and name, so a folder keeps its issuer
     * @throws CannotStart when another process has it open, another version wrote it, it belongs to another issuer, or
     *     it cannot be written
     */
    static DataFolder open(Path path, String issuer) {
        try {
            Files.createDirectories(path);
            var folder = new DataFolder(path, locked(path));
            folder.check(
                    "version",
                    LAYOUT,
                    found -> "was written by another version (layout " + found + ", this version reads layout " + LAYOUT
                            + ").");
            folder.check(
                    "issuer",
                    issuer,
                    found -> "belongs to " + found + ", which its grants name: start it with that --port.");
            return folder;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + reason(e) + ".", e);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as if by another
        }
        channel.close();
        throw new CannotStart("The data folder " + path + " is in use by another running process.");
    }

    private void check(String name, String value, Function<String, String> sentence) throws IOException {
        var file = path.resolve(name);
        if (!Files.exists(file)) {
            write(file, value);
        }
        var found = Files.readString(file).strip();
        if (!found.equals(value)) {
            close();
            throw new CannotStart("The data folder " + path + " " + sentence.apply(found));
        }
    }

    /** Whole or not at all, whenever the process is killed. */
    static void write(Path file, String line) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, line + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String reason(IOException e) {
        var message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
