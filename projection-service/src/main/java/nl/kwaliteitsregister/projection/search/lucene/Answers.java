package nl.kwaliteitsregister.projection.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.projection.search.HostPage;
import nl.kwaliteitsregister.projection.search.HostQuery;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** What an index that stands still answers to a question. */
final class Answers {

    /** As many candidates are compared letter by letter; the index itself ranks what comes after them. */
    private static final int RANKED = 100;

    private static final Sort BY_NAME = new Sort(SortField.FIELD_SCORE, byName());
    private static final Sort BY_STANDING =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.BY_STANDING, SortField.Type.INT, true), byName());

    private Answers() {}

    static HostPage page(IndexSearcher searcher, HostQuery query) throws IOException {
        var asked = Asked.of(query.text());
        var scope = Scope.of(query);
        var until = query.from() + query.size();
        if (asked.hasWords() && query.order() == HostQuery.Order.RELEVANCE) {
            var found = alikeElseWide(asked, it -> mostAlike(searcher, within(scope, it), until, Integer.MAX_VALUE));
            return page(searcher, ranked(searcher, asked, found), found, query, asked, scope);
        }
        var found = alikeElseWide(asked, it -> sorted(searcher, matchingFirst(scope, it, asked), query));
        return page(searcher, Arrays.asList(found.scoreDocs), found, query, asked, scope);
    }

    /** The best without counting the rest, for who is still typing. */
    static List<HostEntry> best(IndexSearcher searcher, InstitutionId institution, String typed, int most)
            throws IOException {
        var asked = Asked.of(typed);
        var scope = Scope.of(institution);
        var found = alikeElseWide(asked, it -> mostAlike(searcher, within(scope, it), most, RANKED));
        return entries(searcher, ranked(searcher, asked, found).subList(0, Math.min(most, found.scoreDocs.length)));
    }

    /** Of all institutions, as the feed of changes needs it. */
    static Set<HostKey> filesOn(IndexSearcher searcher, Collection<EmployerId> hosts) throws IOException {
        List<BytesRef> terms =
                hosts.stream().map(it -> new BytesRef(it.toString())).toList();
        var question = new TermInSetQuery(Fields.EMPLOYER, terms);
        var found = searcher.search(question, Math.max(1, searcher.count(question)));
        return entries(searcher, Arrays.asList(found.scoreDocs)).stream()
                .map(HostEntry::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private interface Search {
        TopDocs of(Query question) throws IOException;
    }

    private static TopDocs alikeElseWide(Asked asked, Search search) throws IOException {
        var alike = search.of(asked.alike());
        return alike.totalHits.value() > 0 ? alike : search.of(asked.wide());
    }

    private static TopDocs mostAlike(IndexSearcher searcher, Query question, int until, int counted)
            throws IOException {
        return searcher.search(question, new TopScoreDocCollectorManager(Math.max(RANKED, until), counted));
    }

    private static TopDocs sorted(IndexSearcher searcher, Query question, HostQuery query) throws IOException {
        var until = query.from() + query.size();
        return searcher.search(question, new TopFieldCollectorManager(sort(query), until, Integer.MAX_VALUE));
    }

    private static HostPage page(
            IndexSearcher searcher, List<ScoreDoc> found, TopDocs top, HostQuery query, Asked asked, Query scope)
            throws IOException {
        var from = Math.min(query.from(), found.size());
        var until = Math.min(query.from() + query.size(), found.size());
        return new HostPage(
                entries(searcher, found.subList(from, until)),
                top.totalHits.value(),
                searcher.count(within(scope, asked.matching())));
    }

    private static Query within(Query scope, Query question) {
        return new BooleanQuery.Builder()
                .add(scope, Occur.FILTER)
                .add(question, Occur.MUST)
                .build();
    }

    /** All that answer the question, those that match with one point more. */
    private static Query matchingFirst(Query scope, Query question, Asked asked) {
        return new BooleanQuery.Builder()
                .add(scope, Occur.FILTER)
                .add(question, Occur.FILTER)
                .add(new ConstantScoreQuery(asked.matching()), Occur.SHOULD)
                .build();
    }

    private static List<ScoreDoc> ranked(IndexSearcher searcher, Asked asked, TopDocs found) throws IOException {
        var candidates = Arrays.asList(found.scoreDocs).subList(0, Math.min(RANKED, found.scoreDocs.length));
        var compared = new ArrayList<Compared>();
        for (var candidate : candidates) {
            compared.add(compared(searcher, candidate.doc));
        }
        var ranked = new ArrayList<ScoreDoc>();
        Ranking.order(asked.name(), compared).forEach(at -> ranked.add(candidates.get(at)));
        ranked.addAll(Arrays.asList(found.scoreDocs).subList(candidates.size(), found.scoreDocs.length));
        return ranked;
    }

    private static Compared compared(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = leaf.reader().getBinaryDocValues(Fields.COMPARED);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("every document has names to compare");
        }
        return Compared.read(values.binaryValue().utf8ToString());
    }

    private static List<HostEntry> entries(IndexSearcher searcher, List<ScoreDoc> found) throws IOException {
        var stored = searcher.storedFields();
        var entries = new ArrayList<HostEntry>();
        for (var hit : found) {
            entries.add(HostDocument.entry(stored.document(hit.doc)));
        }
        return entries;
    }

    private static Sort sort(HostQuery query) {
        return switch (query.order()) {
            case RELEVANCE, NAME -> BY_NAME;
            case STANDING -> BY_STANDING;
        };
    }

    private static SortField byName() {
        return new SortField(Fields.BY_NAME, SortField.Type.STRING);
    }
}
