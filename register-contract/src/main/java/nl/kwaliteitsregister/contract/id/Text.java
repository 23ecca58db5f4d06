package nl.kwaliteitsregister.contract.id;

/** Guards for written forms. */
final class Text {

    private Text() {}

    static void required(String text, int most, String what) {
        require(!text.isBlank() && text.length() <= most, what + " must have 1 to " + most + " characters");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
