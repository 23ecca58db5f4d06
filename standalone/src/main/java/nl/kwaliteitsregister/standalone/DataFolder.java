package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The folder of everything, for this process alone while it is open. Others in it are named by who keeps them. */
public final class DataFolder implements AutoCloseable {

    /** Raised when a version lays data out so that the one before cannot read it, or the other way round. */
    static final String LAYOUT = "1";

    public static final String VERSION = "version";
    public static final String ISSUER = "issuer";
    public static final String LOCK = "lock";
    public static final String MASTER_KEY = "master-key";

    /** When the demo was begun, whether it was entered, and how far its region is. */
    static final String DEMO_BEGUN = "demo-begun";

    static final String DEMO_ENTERED = "demo-entered";
    static final String DEMO_REGION = "demo-region";

    /** What a backup holds of it beside documents: for whom it is, and how far its demo was entered. */
    public static final List<String> KEPT = List.of(ISSUER, DEMO_BEGUN, DEMO_ENTERED, DEMO_REGION);

    /** Documents and topics. */
    public static final String ENGINES = "engines";

    /** In {@link #ENGINES}. */
    public static final String DOCUMENTS = "documents.mv";

    /** Where the document store of the process that has the folder open is reached. */
    public static final String STORE_ADDRESS = "store-address";

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
            var folder = new DataFolder(path, locked(path).orElseThrow(() -> inUse(path)));
            folder.checkVersion();
            folder.check(
                    ISSUER,
                    issuer,
                    found -> "belongs to " + found + ", which its grants name: start it with that --port.");
            return folder;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + reason(e) + ".", e);
        }
    }

    /**
     * Opens a folder without starting anything on it; empty while a process has it open.
     *
     * @throws CannotStart when it is none, or of another version
     */
    public static Optional<DataFolder> idle(Path path) {
        if (!Files.exists(path.resolve(VERSION))) {
            throw new CannotStart("There is no data folder of a register at " + path + ".");
        }
        try {
            var folder = locked(path).map(lock -> new DataFolder(path, lock));
            if (folder.isPresent()) {
                folder.get().checkVersion();
            }
            return folder;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be opened: " + reason(e) + ".", e);
        }
    }

    /**
     * Takes a folder in which a register is being put, without making it one.
     *
     * @throws CannotStart when another process has it open, or it cannot be written
     */
    public static DataFolder unfinished(Path path) {
        try {
            return new DataFolder(path, locked(path).orElseThrow(() -> inUse(path)));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + reason(e) + ".", e);
        }
    }

    private static CannotStart inUse(Path path) {
        return new CannotStart("The data folder " + path + " is in use by another running process.");
    }

    private static Optional<FileChannel> locked(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as if by another
        }
        channel.close();
        return Optional.empty();
    }

    private void checkVersion() throws IOException {
        check(
                VERSION,
                LAYOUT,
                found -> "was written by another version (layout " + found + ", this version reads layout " + LAYOUT
                        + ").");
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
    public static void write(Path file, String line) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, line + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String reason(IOException e) {
        var message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }

    public Path resolve(String name) {
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
