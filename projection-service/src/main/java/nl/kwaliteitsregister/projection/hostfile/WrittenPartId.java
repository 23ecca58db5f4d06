package nl.kwaliteitsregister.projection.hostfile;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the written form of each {@link PartId}: {@code kind:institution.host}, then a dot and what is needed
 * beside. Read by place, not by pattern: every document that is written or searched is looked at.
 *
 * @param institution absent in what all institutions share
 */
record WrittenPartId(String kind, @Nullable String institution, String employer) {

    private static final int INSTITUTION = 4;
    private static final int EMPLOYER = 36;

    /** @throws IllegalArgumentException when it is no part's id */
    static WrittenPartId of(String id) {
        var colon = id.indexOf(':');
        var dot = colon + 1 + INSTITUTION;
        var ofInstitution = id.length() > dot && id.charAt(dot) == '.';
        var from = ofInstitution ? dot + 1 : colon + 1;
        var to = from + EMPLOYER;
        var isKind = colon > 0 && id.chars().limit(colon).allMatch(it -> 'a' <= it && it <= 'z');
        if (!isKind || id.length() < to || id.length() > to && id.charAt(to) != '.') {
            throw new IllegalArgumentException("not the id of a part of a file");
        }
        var institution = ofInstitution ? id.substring(colon + 1, dot) : null;
        return new WrittenPartId(id.substring(0, colon), institution, id.substring(from, to));
    }
}
