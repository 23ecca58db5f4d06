package nl.kwaliteitsregister.projection.search.lucene;

/** The fields of a document. Whoever changes what any of them holds raises {@link #FORMAT}. */
final class Fields {

    /** An index written in another format is stale. */
    static final String FORMAT = "3";

    static final String KEY = "key";
    static final String INSTITUTION = "institution";
    /** The host, and the main location of its company. */
    static final String EMPLOYER = "employer";

    static final String STANDING = "standing";
    static final String SECTOR = "sector";
    static final String TRAINING_COMPANY = "training-company";
    /** The level as everybody may see it, and as its network does. */
    static final String BADGE = "badge";

    /** Words of the names, in each spelling. */
    static final String WORD = "word";
    /** Each two neighbouring words of a name, joined. */
    static final String JOINED = "joined";
    /** The word that each name begins with. */
    static final String FIRST = "first";
    /** Short {@link Beginnings} of words. */
    static final String BEGINNING = "beginning";
    /** Words of the place. */
    static final String PLACE = "place";
    /** Words of names and place, and each of them with one letter left out, see {@link Faults}. */
    static final String NEARLY = "nearly";
    /** KvK number, establishment numbers and postal code, without blanks. */
    static final String NUMBER = "number";
    /** Each whole name without blanks. */
    static final String WHOLE = "whole";
    /** Every three neighbouring letters of names and place. */
    static final String GRAM = "gram";

    /** Names and place as compared, for {@link Ranking}. */
    static final String COMPARED = "compared";

    static final String BY_NAME = "by-name";
    static final String BY_STANDING = "by-standing";
    /** The entry itself. */
    static final String ENTRY = "entry";

    private Fields() {}
}
