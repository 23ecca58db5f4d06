package nl.kwaliteitsregister.standalone.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.kwaliteitsregister.standalone.CannotStart;
import org.bson.RawBsonDocument;

/**
 * Reads one file of a backup: gzip over a head (what it is, layout, part, when it was taken), documents with their
 * places, and their number. The checksum of gzip tells whether a byte was lost or changed.
 */
final class BackupReader {

    /** Longer than MongoDB stores. */
    private static final int LONGEST = 32 << 20;

    private static final int BUFFER = 1 << 16;

    private BackupReader() {}

    /** Is told of each document. */
    interface Taker {
        void take(String place, String collection, RawBsonDocument document) throws IOException;
    }

    record Read(Instant takenAt, long documents) {}

    /** @throws CannotStart when it is broken, cut off, of another version or no such file at all */
    static Read read(Path folder, Part part, Taker taker) {
        var file = folder.resolve(part.fileName());
        try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER))) {
            var takenAt = head(in, file, part);
            return new Read(takenAt, documents(in, file, taker));
        } catch (NoSuchFileException e) {
            throw new CannotStart("There is no " + part.fileName() + " in " + folder + ".", e);
        } catch (EOFException e) {
            throw new CannotStart(file + " ends before the backup does: it was cut off.", e);
        } catch (ZipException | UTFDataFormatException | DateTimeParseException e) {
            throw new CannotStart(file + " is damaged, or no backup of a register.", e);
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Instant head(DataInputStream in, Path file, Part part) throws IOException {
        if (!in.readUTF().equals(BackupWriter.MAGIC)) {
            throw new CannotStart(file + " is no backup of a register.");
        }
        var layout = in.readInt();
        if (layout != BackupWriter.LAYOUT) {
            throw new CannotStart(file + " was written by another version (layout " + layout
                    + ", this version reads layout " + BackupWriter.LAYOUT + ").");
        }
        var found = in.readUTF();
        if (!found.equals(part.name())) {
            throw new CannotStart(file + " is another part of a backup (" + found + ").");
        }
        return Instant.parse(in.readUTF());
    }

    private static long documents(DataInputStream in, Path file, Taker taker) throws IOException {
        var documents = 0L;
        while (in.readByte() == BackupWriter.DOCUMENT) {
            var place = in.readUTF();
            var collection = in.readUTF();
            var length = in.readInt();
            if (length < 0 || length > LONGEST) {
                throw new ZipException("no length");
            }
            var content = new byte[length];
            in.readFully(content);
            taker.take(place, collection, new RawBsonDocument(content));
            documents++;
        }
        if (in.readLong() != documents || in.read() != -1) {
            throw new CannotStart(file + " is damaged: it does not hold as many documents as it says.");
        }
        return documents;
    }
}
