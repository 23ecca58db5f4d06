package nl.kwaliteitsregister.projection.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** One word of a text as a question to the index: in a name, in the place, as a number, or written with a neighbour. */
record AskedWord(List<String> words, int at) {

    /** A shorter word begins too many others to say anything, unless it is the one being typed. */
    private static final int SHORTEST_BEGINNING = 3;

    Query anyhow(boolean withFault) {
        var question = new BooleanQuery.Builder();
        var word = words.get(at);
        if (unfinished() || word.length() >= SHORTEST_BEGINNING) {
            begun(question, word);
        }
        add(question, new TermQuery(new Term(Fields.WORD, word)));
        add(question, new TermQuery(new Term(Fields.PLACE, word)));
        add(question, new TermQuery(new Term(Fields.JOINED, word)));
        number(question, word);
        if (at > 0) {
            joined(question, words.get(at - 1) + word);
        }
        if (!unfinished()) {
            joined(question, word + words.get(at + 1));
        }
        if (withFault) {
            add(question, fault(word));
        }
        return question.build();
    }

    private boolean unfinished() {
        return at == words.size() - 1;
    }

    private static void begun(BooleanQuery.Builder question, String word) {
        add(question, Beginnings.asked(word));
        add(question, new PrefixQuery(new Term(Fields.PLACE, word)));
        if (word.endsWith("i")) { // what is going to be "ij" is indexed as "y"
            add(question, Beginnings.asked(word.substring(0, word.length() - 1) + "y"));
        }
    }

    private static void joined(BooleanQuery.Builder question, String word) {
        add(question, Beginnings.asked(word));
        number(question, word); // a postal code
    }

    private static void number(BooleanQuery.Builder question, String word) {
        if (Numbers.begins(word)) {
            add(question, new PrefixQuery(new Term(Fields.NUMBER, word)));
        }
    }

    private static void add(BooleanQuery.Builder question, Query alternative) {
        question.add(alternative, Occur.SHOULD);
    }

    private static Query fault(String word) {
        var spellings =
                Faults.of(List.of(word)).stream().map(it -> new BytesRef(it)).toList();
        return new TermInSetQuery(Fields.NEARLY, spellings);
    }
}
