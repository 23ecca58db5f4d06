package nl.kwaliteitsregister.projection.search.lucene;

import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.projection.search.name.HostName;
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
 * A text as two questions to the index. What answers the first answers the second too.
 *
 * @param name the text as it is compared
 * @param matching which hosts have every word of the text
 * @param alike which hosts have words like it: with a fault in each, or half of the neighbouring letters
 */
record Asked(HostName name, Query matching, Query alike) {

    private static final int MOST_WORDS = 12;
    private static final int MOST_GRAMS = 64;
    private static final float GRAMS_THAT_MUST_BE_THERE = 0.5f;

    static Asked of(String text) {
        var name = HostName.of(text);
        if (name.isEmpty()) {
            var all = text.isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing but punctuation");
            return new Asked(name, all, all);
        }
        var matching = matching(name, text);
        return new Asked(name, matching, alike(name, matching));
    }

    boolean hasWords() {
        return !name.isEmpty();
    }

    private static Query matching(HostName name, String text) {
        var question = new BooleanQuery.Builder().add(everyWord(name, false), Occur.SHOULD);
        Numbers.in(text).forEach(it -> question.add(new PrefixQuery(new Term(Fields.NUMBER, it)), Occur.SHOULD));
        return question.build();
    }

    private static Query alike(HostName name, Query matching) {
        return new BooleanQuery.Builder()
                .add(worth(10, matching), Occur.SHOULD)
                .add(worth(5, new TermQuery(new Term(Fields.WHOLE, name.joined()))), Occur.SHOULD)
                .add(worth(5, new PrefixQuery(new Term(Fields.WHOLE, name.joined()))), Occur.SHOULD)
                .add(worth(5, everyWord(name, true)), Occur.SHOULD)
                .add(grams(name), Occur.SHOULD)
                .build();
    }

    private static Query everyWord(HostName name, boolean withFault) {
        var words = name.words().stream().limit(MOST_WORDS).toList();
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

    private static Query grams(HostName name) {
        var grams = Grams.of(name.words()).stream().limit(MOST_GRAMS).toList();
        var question = new BooleanQuery.Builder();
        grams.forEach(it -> question.add(new TermQuery(new Term(Fields.GRAM, it)), Occur.SHOULD));
        return question.setMinimumNumberShouldMatch(Math.max(1, Math.round(grams.size() * GRAMS_THAT_MUST_BE_THERE)))
                .build();
    }

    private static Query worth(float points, Query question) {
        return new BoostQuery(new ConstantScoreQuery(question), points);
    }
}
