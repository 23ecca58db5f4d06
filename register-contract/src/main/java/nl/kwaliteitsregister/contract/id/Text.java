package nl.kwaliteitsregister.contract.id;

/** Guards for written forms. */
final class Text {

    private Text() {}

    static void required(String text, int most, String what) {
        require(!text.isBlank() && text.length() <= most, what + " must have 1 to " + most + " characters");
    }

    /** Whether it has 1 to so many characters, each an ASCII letter or digit or one of the others. */
    static boolean isWord(String text, int most, String others) {
        return !text.isEmpty()
                && text.length() <= most
                && text.chars().allMatch(it -> isLetterOrDigit(it) || others.indexOf(it) >= 0);
    }

    private static boolean isLetterOrDigit(int character) {
        return 'a' <= character && character <= 'z'
                || 'A' <= character && character <= 'Z'
                || '0' <= character && character <= '9';
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
