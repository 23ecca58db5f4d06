package nl.kwaliteitsregister.projection.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.projection.search.name.HostName;
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
        addAll(document, Fields.STANDING, Set.of(entry.standing().code()));
        addAll(document, Fields.TRAINING_COMPANY, Set.of(yesOrNo(entry.trainingCompany())));
        if (entry.sector() != null) {
            addAll(document, Fields.SECTOR, Set.of(code(entry.sector())));
        }
        if (entry.badge() != null) {
            addAll(document, Fields.BADGE, Set.of(entry.badge().code()));
        }
        addAll(document, Fields.WORD, words(entry, compared));
        addAll(document, Fields.PLACE, new LinkedHashSet<>(compared.place()));
        addAll(document, Fields.NUMBER, numbers(entry));
        addAll(document, Fields.WHOLE, wholeNames(compared));
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

    private static void addAll(Document document, String field, Set<String> terms) {
        terms.forEach(it -> document.add(new StringField(field, it, Field.Store.NO)));
    }

    private static Set<String> words(HostEntry entry, Compared compared) {
        var words = new LinkedHashSet<String>();
        words.addAll(HostName.of(entry.name()).spellings());
        entry.tradeNames().forEach(it -> words.addAll(HostName.of(it).spellings()));
        for (var name : compared.names()) {
            words.addAll(name.words());
            words.addAll(neighboursJoined(name.words()));
        }
        return words;
    }

    /** "Bouw bedrijf Jansen" is also found as "bouwbedrijf". */
    static List<String> neighboursJoined(List<String> words) {
        var joined = new ArrayList<String>();
        for (var at = 1; at < words.size(); at++) {
            joined.add(words.get(at - 1) + words.get(at));
        }
        return joined;
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

    private static Set<String> wholeNames(Compared compared) {
        var whole = new LinkedHashSet<String>();
        compared.names().forEach(it -> whole.add(it.joined()));
        return whole;
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
