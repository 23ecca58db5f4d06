package nl.kwaliteitsregister.projection.readlog.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.readlog.Days;
import nl.kwaliteitsregister.projection.readlog.Read;
import nl.kwaliteitsregister.projection.readlog.ReadLog;
import org.bson.Document;

/**
 * A collection a month, and in it a document per file and day with all its reads, and one per person and day with the
 * hosts whose files that person read. Both are found by name; a month that is kept no longer is dropped whole, without
 * looking for anything.
 *
 * <p>Whoever reads at the same time is written in one bulk: the first to come writes for all who wait.
 */
public final class StoredReads implements ReadLog {

    private static final WriteConcern SAFE = WriteConcern.MAJORITY.withJournal(true);
    /** Months behind the last one kept that are looked at for dropping: as long as a service may have been down. */
    private static final int MONTHS_BEHIND = 24;

    private final MongoDatabase database;
    private final Together<Read> together = new Together<>(this::write);

    public StoredReads(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void append(Read read) {
        together.write(read);
    }

    private void write(List<Read> reads) {
        reads.stream()
                .collect(Collectors.groupingBy(it -> YearMonth.from(ReadDocument.dayOf(it))))
                .forEach((month, all) -> month(month).bulkWrite(writes(all), new BulkWriteOptions().ordered(false)));
    }

    private static List<WriteModel<Document>> writes(List<Read> reads) {
        var files = new LinkedHashMap<String, List<Document>>();
        var persons = new LinkedHashMap<String, LinkedHashSet<String>>();
        for (var read : reads) {
            var day = ReadDocument.dayOf(read);
            files.computeIfAbsent(ofFile(read.institution(), read.employer(), day), id -> new ArrayList<>())
                    .add(ReadDocument.write(read));
            persons.computeIfAbsent(ofPerson(read.institution(), read.person(), day), id -> new LinkedHashSet<>())
                    .add(read.employer().toString());
        }
        var upsert = new UpdateOptions().upsert(true);
        var writes = new ArrayList<WriteModel<Document>>();
        files.forEach((id, all) ->
                writes.add(new UpdateOneModel<>(Filters.eq("_id", id), Updates.pushEach("reads", all), upsert)));
        persons.forEach((id, hosts) -> writes.add(new UpdateOneModel<>(
                Filters.eq("_id", id), Updates.addEachToSet("hosts", List.copyOf(hosts)), upsert)));
        return writes;
    }

    @Override
    public List<Read> of(InstitutionId institution, EmployerId employer, Days days) {
        return latestFirst(found(days, day -> ofFile(institution, employer, day))
                .flatMap(it -> it.getList("reads", Document.class).stream())
                .map(it -> ReadDocument.read(it, institution, employer)));
    }

    @Override
    public List<Read> by(InstitutionId institution, StaffId person, Days days) {
        return latestFirst(found(days, day -> ofPerson(institution, person, day))
                .flatMap(it -> hosts(it).flatMap(host -> of(institution, host, dayOf(it)).stream()))
                .filter(it -> it.person().equals(person)));
    }

    private static Stream<EmployerId> hosts(Document person) {
        return person.getList("hosts", String.class).stream().map(EmployerId::of);
    }

    private static Days dayOf(Document found) {
        var id = found.getString("_id");
        var day = LocalDate.parse(id.substring(id.lastIndexOf(':') + 1));
        return new Days(day, day);
    }

    private Stream<Document> found(Days days, Function<LocalDate, String> id) {
        return days.stream().collect(Collectors.groupingBy(YearMonth::from)).entrySet().stream()
                .flatMap(it -> month(it.getKey())
                        .find(Filters.in("_id", it.getValue().stream().map(id).toList()))
                        .into(new ArrayList<>())
                        .stream());
    }

    private static List<Read> latestFirst(Stream<Read> reads) {
        return reads.sorted(Comparator.comparing(Read::at).reversed()).toList();
    }

    /** Drops the months whose last day is kept no longer. */
    public void forget(LocalDate today) {
        var kept = YearMonth.from(Days.oldest(today));
        for (var n = 1; n <= MONTHS_BEHIND; n++) {
            month(kept.minusMonths(n)).drop();
        }
    }

    private MongoCollection<Document> month(YearMonth month) {
        return database.getCollection("reads-" + month).withWriteConcern(SAFE);
    }

    private static String ofFile(InstitutionId institution, EmployerId employer, LocalDate day) {
        return "file:" + institution + "." + employer + ":" + day;
    }

    private static String ofPerson(InstitutionId institution, StaffId person, LocalDate day) {
        return "person:" + institution + "." + person + ":" + day;
    }
}
