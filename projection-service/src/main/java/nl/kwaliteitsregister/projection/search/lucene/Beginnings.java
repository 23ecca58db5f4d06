package nl.kwaliteitsregister.projection.search.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words that begin with what was typed. One to three letters begin a good part of all words, and looking each of those
 * up took a tenth of a second; so such short beginnings are written to the index as words of their own.
 */
final class Beginnings {

    private static final int LONGEST_WRITTEN = 3;

    private Beginnings() {}

    /** What is written to {@link Fields#BEGINNING}. */
    static Set<String> of(Set<String> words) {
        var beginnings = new LinkedHashSet<String>();
        for (var word : words) {
            for (var length = 1; length <= Math.min(LONGEST_WRITTEN, word.length()); length++) {
                beginnings.add(word.substring(0, length));
            }
        }
        return beginnings;
    }

    static Query asked(String typed) {
        return typed.length() > LONGEST_WRITTEN
                ? new PrefixQuery(new Term(Fields.WORD, typed))
                : new TermQuery(new Term(Fields.BEGINNING, typed));
    }
}
