package nl.kwaliteitsregister.projection.search.lucene;

import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.hostname.HostName;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A text as questions to the index, each letting more through than the one before.
 *
 * @param name the text as it is compared
 * @param matching which hosts have every word of the text
 * @param alike which hosts have every word of it, perhaps with a fault
 * @param wide which hosts have half of its neighbouring letters; asked only when nothing is alike, as it costs most
 */
record Asked(HostName name, Query matching, Query alike, Query wide) {

    private static final int MOST_WORDS = 12;
    private static final int MOST_GRAMS = 64;
    private static final float GRAMS_THAT_MUST_BE_THERE = 0.5f;

    static Asked of(String text) {
        var name = HostName.of(text);
        if (name.isEmpty()) {
            var all = text.isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing but punctuation");
            return new Asked(name, all, all, new MatchNoDocsQuery("there are no letters"));
        }
        var words = name.words().stream().limit(MOST_WORDS).toList();
        var numbers = Numbers.in(text);
        var matching = either(everyWord(words, false), numbers);
        var orWithFault = either(everyWord(words, true), numbers);
        return new Asked(name, matching, ranked(orWithFault, matching, name, words), wide(words));
    }

    boolean hasWords() {
        return !name.isEmpty();
    }

    private static Query either(Query everyWord, List<String> numbers) {
        var question = new BooleanQuery.Builder().add(everyWord, Occur.SHOULD);
        numbers.forEach(it -> question.add(new PrefixQuery(new Term(Fields.NUMBER, it)), Occur.SHOULD));
        return question.build();
    }

    /** What stands beside the filter only ranks: the rarer the words that are there as typed, the better. */
    private static Query ranked(Query filter, Query matching, HostName name, List<String> words) {
        var first = new Term(Fields.FIRST, words.getFirst());
        var question = new BooleanQuery.Builder()
                .add(filter, Occur.FILTER)
                .add(worth(10, matching), Occur.SHOULD)
                .add(worth(10, new TermQuery(new Term(Fields.WHOLE, name.joined()))), Occur.SHOULD)
                .add(worth(5, words.size() == 1 ? new PrefixQuery(first) : new TermQuery(first)), Occur.SHOULD);
        words.forEach(it -> question.add(new TermQuery(new Term(Fields.WORD, it)), Occur.SHOULD));
        return question.build();
    }

    private static Query wide(List<String> words) {
        var grams = Grams.of(words).stream().limit(MOST_GRAMS).toList();
        return new GramQuery(grams, Math.max(1, Math.round(grams.size() * GRAMS_THAT_MUST_BE_THERE)));
    }

    private static Query everyWord(List<String> words, boolean withFault) {
        var question = new BooleanQuery.Builder();
        required(words).forEach(at -> question.add(new AskedWord(words, at).anyhow(withFault), Occur.MUST));
        return question.build();
    }

    /** Articles, tussenvoegsels and initials are often left out or wrong; they count only when there is nothing else. */
    private static List<Integer> required(List<String> words) {
        var all = IntStream.range(0, words.size()).boxed().toList();
        var telling = all.stream().filter(at -> telling(words, at)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static boolean telling(List<String> words, int at) {
        var unfinished = at == words.size() - 1;
        return (words.get(at).length() > 1 || unfinished) && !HostName.isWeak(words.get(at));
    }

    private static Query worth(float points, Query question) {
        return new BoostQuery(new ConstantScoreQuery(question), points);
    }
}
