package nl.kwaliteitsregister.projection.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.hostname.HostName;
import nl.kwaliteitsregister.projection.search.HeldBadge;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.quality.SbiSection;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** How an entry is written to the index and read back. */
final class HostDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** As much of a name as may decide its place in a sorted list. */
    private static final int SORTED_LETTERS = 80;

    private HostDocument() {}

    static Term key(HostKey key) {
        return new Term(Fields.KEY, key.institution() + "/" + key.employer());
    }

    static Document of(HostEntry entry) {
        var compared = Compared.of(entry);
        var document = new Document();
        var key = key(entry.key());
        addAll(document, key.field(), Set.of(key.text()));
        addAll(document, Fields.INSTITUTION, Set.of(entry.key().institution().value()));
        addAll(document, Fields.EMPLOYER, employers(entry));
        addAll(document, Fields.STANDING, Set.of(entry.standing().code()));
        addAll(document, Fields.TRAINING_COMPANY, Set.of(yesOrNo(entry.trainingCompany())));
        if (entry.sector() != null) {
            addAll(document, Fields.SECTOR, Set.of(code(entry.sector())));
        }
        addAll(document, Fields.BADGE, badges(entry));
        var words = words(compared);
        addAll(document, Fields.WORD, words);
        addAll(document, Fields.WHOLE, each(compared, HostName::joined));
        addAll(
                document,
                Fields.FIRST,
                each(compared, it -> it.isEmpty() ? "" : it.words().getFirst()));
        addAll(document, Fields.BEGINNING, Beginnings.of(words));
        addAll(document, Fields.JOINED, joined(compared));
        addAll(document, Fields.PLACE, new LinkedHashSet<>(compared.place()));
        addAll(document, Fields.NEARLY, nearly(compared));
        addAll(document, Fields.NUMBER, numbers(entry));
        addAll(document, Fields.GRAM, grams(compared));
        document.add(new BinaryDocValuesField(Fields.COMPARED, new BytesRef(compared.written())));
        document.add(new SortedDocValuesField(Fields.BY_NAME, new BytesRef(sortedName(entry.name()))));
        document.add(
                new NumericDocValuesField(Fields.BY_STANDING, entry.standing().ordinal()));
        document.add(new StoredField(Fields.ENTRY, JSON.writeValueAsBytes(entry)));
        return document;
    }

    static HostEntry entry(Document document) {
        var bytes = document.getBinaryValue(Fields.ENTRY);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, HostEntry.class);
    }

    /** SBI 2008 and 2025 use the same letters for other sectors, so the edition is part of the code. */
    static String code(SbiSection sector) {
        return sector.edition() + ":" + sector.letter();
    }

    static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** A badge as the schools of its network see it. */
    static String code(HeldBadge badge) {
        return badge.level().code() + "@" + badge.network();
    }

    private static Set<String> badges(HostEntry entry) {
        var badges = new LinkedHashSet<String>();
        for (var badge : entry.badges()) {
            badges.add(code(badge));
            if (badge.level().isPublic()) {
                badges.add(badge.level().code());
            }
        }
        return badges;
    }

    private static void addAll(Document document, String field, Set<String> terms) {
        terms.forEach(it -> document.add(new StringField(field, it, Field.Store.NO)));
    }

    private static Set<String> employers(HostEntry entry) {
        var employers = new LinkedHashSet<String>();
        employers.add(entry.key().employer().toString());
        if (entry.kvkNumber() != null) {
            var company = new HostIdentity.TradeRegister(entry.kvkNumber(), null);
            employers.add(EmployerId.first(company).toString());
        }
        return employers;
    }

    private static Set<String> words(Compared compared) {
        var words = new LinkedHashSet<String>();
        for (var name : compared.names()) {
            words.addAll(name.words());
            words.addAll(name.spellings());
        }
        return words;
    }

    /** "Bouw bedrijf Jansen" is also found as "bouwbedrijf". */
    private static Set<String> joined(Compared compared) {
        var joined = new LinkedHashSet<String>();
        for (var name : compared.names()) {
            addNeighbours(name.words(), joined);
            addNeighbours(name.spellings(), joined);
        }
        return joined;
    }

    private static void addNeighbours(List<String> words, Set<String> joined) {
        for (var at = 1; at < words.size(); at++) {
            joined.add(words.get(at - 1) + words.get(at));
        }
    }

    private static Set<String> numbers(HostEntry entry) {
        var numbers = new LinkedHashSet<String>();
        if (entry.kvkNumber() != null) {
            numbers.add(entry.kvkNumber().value());
        }
        entry.establishmentNumbers().forEach(it -> numbers.add(it.value()));
        if (entry.postalCode() != null) {
            numbers.add(withoutBlanks(entry.postalCode()));
        }
        return numbers;
    }

    private static String withoutBlanks(String postalCode) {
        return postalCode.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> each(Compared compared, Function<HostName, String> what) {
        return compared.names().stream().map(what).collect(Collectors.toSet());
    }

    private static Set<String> nearly(Compared compared) {
        var nearly = Faults.of(compared.place());
        for (var name : compared.names()) {
            nearly.addAll(Faults.of(name.words()));
            nearly.addAll(Faults.of(name.spellings()));
        }
        return nearly;
    }

    private static Set<String> grams(Compared compared) {
        var grams = Grams.of(compared.place());
        compared.names().forEach(it -> grams.addAll(Grams.of(it.words())));
        return grams;
    }

    private static String sortedName(String name) {
        var sorted = String.join(" ", HostName.of(name).words());
        return sorted.substring(0, Math.min(sorted.length(), SORTED_LETTERS));
    }
}
