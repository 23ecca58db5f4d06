package nl.kwaliteitsregister.standalone.backup;

/** One of the files that a backup consists of. */
enum Part {
    REGISTER("register.backup"),
    /** What opens sealed text, and who students are: destroyed after 30 days (domain §5). */
    KEYS("keys.backup");

    private final String fileName;

    Part(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
