package nl.kwaliteitsregister.register.hostimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import nl.kwaliteitsregister.register.hostimport.Rows.NotReadable;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that is strict and gives all there is: the text before a wrong byte, or before the line went dead, is read
 * first, then the failure shows. Java's own reader loses up to 8 kB before it, and with them whole rows.
 */
final class Utf8Text extends Reader {

    private static final int BUFFER = 16 * 1024;

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).limit(0);
    private @Nullable IOException failure;
    private boolean ended;

    /** @throws NotReadable when it is empty, or plainly something else than UTF-8 text */
    Utf8Text(InputStream bytes) throws IOException {
        super();
        this.bytes = bytes;
        look();
    }

    /** The first bytes tell a byte order mark, which is left out, and other kinds of file. */
    private void look() throws IOException {
        in.clear();
        while (in.position() < 4) {
            var read = bytes.read(in.array(), in.position(), 4 - in.position());
            if (read < 0) {
                ended = true;
                break;
            }
            in.position(in.position() + read);
        }
        in.flip();
        if (starts(0xEF, 0xBB, 0xBF)) {
            in.position(3);
        }
        if (!in.hasRemaining() && ended) {
            throw new NotReadable("empty-file");
        }
        if (starts('P', 'K') || starts(0xD0, 0xCF)) {
            throw new NotReadable("spreadsheet-file");
        }
        if (starts(0x1F, 0x8B)) {
            throw new NotReadable("compressed-file");
        }
        if (starts(0xFE, 0xFF) || starts(0xFF, 0xFE) || hasZeros()) {
            throw new NotReadable("utf-16-file");
        }
    }

    private boolean starts(int... expected) {
        for (var i = 0; i < expected.length; i++) {
            if (in.position() + i >= in.limit() || (in.get(in.position() + i) & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasZeros() {
        for (var i = in.position(); i < in.limit(); i++) {
            if (in.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var out = CharBuffer.wrap(into, offset, length).slice();
        while (out.position() == 0 && length > 0) {
            if (failure != null) {
                throw failure;
            }
            var result = decoder.decode(in, out, ended);
            if (result.isError()) {
                failure = new CharacterCodingException();
            } else if (result.isUnderflow() && out.position() == 0 && !fill()) {
                return flush(out);
            }
        }
        return out.position();
    }

    private int flush(CharBuffer out) {
        decoder.flush(out);
        return out.position() == 0 ? -1 : out.position();
    }

    /** More bytes behind those of a character that was cut; false at the end. */
    private boolean fill() {
        if (ended) {
            return false;
        }
        in.compact();
        try {
            var read = bytes.read(in.array(), in.position(), in.remaining());
            ended = read < 0;
            in.position(in.position() + Math.max(0, read));
        } catch (IOException broken) {
            failure = broken;
        }
        in.flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Why the text ends before its end. */
    static String cause(@Nullable Throwable failure) {
        return failure instanceof CharacterCodingException ? "not-utf-8-file" : "connection-broke-off";
    }
}
