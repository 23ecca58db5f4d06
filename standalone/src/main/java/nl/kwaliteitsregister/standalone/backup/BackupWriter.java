package nl.kwaliteitsregister.standalone.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.bson.RawBsonDocument;

/** Writes one file of a backup; {@link BackupReader} says its form. */
final class BackupWriter implements AutoCloseable {

    static final String MAGIC = "kwaliteitsregister backup";
    static final int LAYOUT = 1;
    static final int DOCUMENT = 1;
    static final int END = 2;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DataOutputStream out;
    private long documents;

    private BackupWriter(Path file, DataOutputStream out) {
        this.file = file;
        this.out = out;
    }

    static BackupWriter begin(Path file, Part part, Instant takenAt) throws IOException {
        var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), BUFFER));
        out.writeUTF(MAGIC);
        out.writeInt(LAYOUT);
        out.writeUTF(part.name());
        out.writeUTF(takenAt.toString());
        return new BackupWriter(file, out);
    }

    /** @param place a {@link Database}, or a file of the data folder when there is no collection */
    void add(String place, String collection, RawBsonDocument document) throws IOException {
        var bytes = document.getByteBuffer();
        var content = new byte[bytes.remaining()];
        bytes.get(content);
        out.writeByte(DOCUMENT);
        out.writeUTF(place);
        out.writeUTF(collection);
        out.writeInt(content.length);
        out.write(content);
        documents++;
    }

    /** Returns when all of it is on the disk. */
    void finish() throws IOException {
        out.writeByte(END);
        out.writeLong(documents);
        out.close();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    long documents() {
        return documents;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
