package nl.kwaliteitsregister.projection.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every three neighbouring letters of words, their beginnings and ends marked: what survives most typing errors. */
final class Grams {

    private static final int LENGTH = 3;

    private Grams() {}

    static Set<String> of(List<String> words) {
        var grams = new LinkedHashSet<String>();
        for (var word : words) {
            var marked = "^" + word + "$";
            for (var at = 0; at + LENGTH <= marked.length(); at++) {
                grams.add(marked.substring(at, at + LENGTH));
            }
        }
        return grams;
    }
}
