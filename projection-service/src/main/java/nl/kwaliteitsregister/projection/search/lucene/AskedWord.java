package nl.kwaliteitsregister.projection.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One word of a text as a question to the index: in a name, in the place, as a number, or written with a neighbour. */
record AskedWord(List<String> words, int at) {

    /** A shorter word begins too many others to say anything, unless it is the one being typed. */
    private static final int SHORTEST_BEGINNING = 3;
    /** A shorter word is as like one host as another once a letter of it may be wrong. */
    private static final int SHORTEST_WITH_FAULT = 3;

    private static final int MOST_SPELLINGS = 100;

    Query anyhow(boolean withFault) {
        var question = new BooleanQuery.Builder();
        var word = words.get(at);
        written(question, Fields.WORD, word);
        written(question, Fields.PLACE, word);
        if (Numbers.begins(word)) {
            question.add(new PrefixQuery(new Term(Fields.NUMBER, word)), Occur.SHOULD);
        }
        if (at > 0) {
            joined(question, words.get(at - 1) + word);
        }
        if (!unfinished()) {
            joined(question, word + words.get(at + 1));
        }
        if (withFault && word.length() >= SHORTEST_WITH_FAULT) {
            question.add(fault(Fields.WORD, word), Occur.SHOULD);
            question.add(fault(Fields.PLACE, word), Occur.SHOULD);
        }
        return question.build();
    }

    private boolean unfinished() {
        return at == words.size() - 1;
    }

    private void written(BooleanQuery.Builder question, String field, String word) {
        if (unfinished() || word.length() >= SHORTEST_BEGINNING) {
            question.add(new PrefixQuery(new Term(field, word)), Occur.SHOULD);
            if (word.endsWith("i")) { // what is going to be "ij" is indexed as "y"
                question.add(
                        new PrefixQuery(new Term(field, word.substring(0, word.length() - 1) + "y")), Occur.SHOULD);
            }
        } else {
            question.add(new TermQuery(new Term(field, word)), Occur.SHOULD);
        }
    }

    private static void joined(BooleanQuery.Builder question, String word) {
        question.add(new PrefixQuery(new Term(Fields.WORD, word)), Occur.SHOULD);
        if (Numbers.begins(word)) { // a postal code
            question.add(new PrefixQuery(new Term(Fields.NUMBER, word)), Occur.SHOULD);
        }
    }

    private static Query fault(String field, String word) {
        return new FuzzyQuery(
                new Term(field, word), 1, 0, MOST_SPELLINGS, true, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }
}
