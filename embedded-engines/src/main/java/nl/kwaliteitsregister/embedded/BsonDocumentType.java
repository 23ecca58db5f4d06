package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file as BSON; the store's own way, Java serialization, is several times larger and slower. */
final class BsonDocumentType extends BasicDataType<Document> {

    /** A document as Java objects takes about this many times its BSON; the page cache counts in it. */
    private static final int HEAP_PER_BYTE = 4;

    static byte[] bytes(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    @Override
    public int getMemory(Document document) {
        return HEAP_PER_BYTE * bytes(document).length;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        var bytes = bytes(document);
        target.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Document read(ByteBuffer source) {
        var bytes = new byte[DataUtils.readVarInt(source)];
        source.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
