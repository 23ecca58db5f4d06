package nl.kwaliteitsregister.edge.request;

import java.util.regex.Pattern;

/**
 * The precondition of a change: the stream's sequence that the caller saw last, as {@code ETag} gave it. A handler
 * method takes it by {@code @RequestHeader("If-Match") IfMatch}; without the header the answer is 428.
 */
public record IfMatch(long sequence) {

    private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /** @throws IllegalArgumentException when it is no strong entity tag of this register */
    public static IfMatch of(String header) {
        var tag = FORM.matcher(header.strip());
        if (!tag.matches()) {
            throw new IllegalArgumentException("not an entity tag of this register");
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }
}
