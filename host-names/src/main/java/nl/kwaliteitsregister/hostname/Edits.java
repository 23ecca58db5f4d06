package nl.kwaliteitsregister.hostname;

/** How many faults lie between two words: letters left out, added, mistaken, or swapped with their neighbour. */
final class Edits {

    private Edits() {}

    /** The optimal string alignment distance, in UTF-16 units. */
    static int between(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                var edits = Math.min(last[j - 1] + mistaken, 1 + Math.min(last[j], current[j - 1]));
                current[j] = swapped(one, i, other, j) ? Math.min(edits, before[j - 2] + 1) : edits;
            }
            var free = before;
            before = last;
            last = current;
            current = free;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
