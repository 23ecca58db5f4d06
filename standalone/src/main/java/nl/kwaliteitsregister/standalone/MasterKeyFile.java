package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The master key of this data folder: made at the first start, readable by its owner only, never in the store. */
final class MasterKeyFile {

    private static final int BYTES = 32;

    private MasterKeyFile() {}

    /** The key in base64; made when there is none, and complete or not there at all whenever the process dies. */
    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The master key " + file + " cannot be read or made: " + e.getMessage() + ".", e);
        }
    }

    private static void write(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(key));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
