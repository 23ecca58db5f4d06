package nl.kwaliteitsregister.benchmark.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.bson.Document;

/** Fills a collection with so many documents like those that are in use, that it is as large as that of years. */
public final class Copies {

    private static final int BATCH = 1000;

    private Copies() {}

    /** @param copy makes the copy with this number, from 0 */
    public static void fill(MongoCollection<Document> target, long copies, LongFunction<Document> copy) {
        List<Document> batch = new ArrayList<>();
        for (var number = 0L; number < copies; number++) {
            batch.add(copy.apply(number));
            if (batch.size() == BATCH || number == copies - 1) {
                target.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
    }

    /** Bits that look like chance, the same for the same number: keys lie all over an index, as real ones do. */
    public static long scattered(long number) {
        var mixed = (number + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ (mixed >>> 31)) * 0x94D049BB133111EBL;
    }
}
