package nl.kwaliteitsregister.register.reentry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.hostname.HostName;
import nl.kwaliteitsregister.hostname.NameLikeness;

/**
 * How alike two hosts are. Each field that matches leaves less room for chance: the score is one minus the product of
 * what each leaves. A number of the trade register says it alone, a name only when it is nearly the same, an address or
 * a domain never (domain §3).
 *
 * @param score 0 to 100
 * @param fields what matches
 * @param facts a digest of the values that match, the same for the same values
 */
public record Likeness(int score, Set<MatchingField> fields, String facts) {

    /** From here on people are asked to look. */
    private static final int LIKELY = 70;

    /** What each field leaves to chance. */
    private static final double ADDRESS_LEAVES = 0.5;

    private static final double DOMAIN_LEAVES = 0.45;
    /** Of the same name in another town nobody knows whether it is the same host; it is looked at. */
    private static final double NAME_LEAVES = 0.2;
    /** Less alike than this, two names have nothing to do with each other. */
    private static final double UNLIKE = 0.6;

    public Likeness {
        fields = Set.copyOf(fields);
    }

    public static Likeness of(HostFacts one, HostFacts other) {
        var fields = EnumSet.noneOf(MatchingField.class);
        var values = new TreeSet<String>();
        var chance = 1.0;
        if (shared(one.kvkNumbers(), other.kvkNumbers(), MatchingField.KVK_NUMBER, fields, values)
                | shared(one.rsins(), other.rsins(), MatchingField.RSIN, fields, values)) {
            chance = 0;
        }
        chance *=
                shared(one.addresses(), other.addresses(), MatchingField.ADDRESS, fields, values) ? ADDRESS_LEAVES : 1;
        chance *= shared(one.domains(), other.domains(), MatchingField.DOMAIN, fields, values) ? DOMAIN_LEAVES : 1;
        chance *= names(one.names(), other.names(), fields, values);
        return new Likeness((int) Math.round(100 * (1 - chance)), fields, digest(values));
    }

    /** Enough for people to look at, and never for more. */
    public boolean isLikely() {
        return score >= LIKELY;
    }

    private static boolean shared(
            Set<String> one, Set<String> other, MatchingField field, Set<MatchingField> fields, Set<String> values) {
        var both = new TreeSet<>(one);
        both.retainAll(other);
        both.forEach(value -> values.add(field + "=" + value));
        return !both.isEmpty() && fields.add(field);
    }

    /** What the two most alike names leave to chance; of equally alike ones the first count, in an order of their own. */
    private static double names(Set<HostName> one, Set<HostName> other, Set<MatchingField> fields, Set<String> values) {
        var best = UNLIKE;
        for (var mine : inOrder(one)) {
            for (var theirs : inOrder(other)) {
                var likeness = likeness(mine, theirs);
                if (likeness > best) {
                    best = likeness;
                    fields.add(MatchingField.NAME);
                    values.removeIf(value -> value.startsWith(MatchingField.NAME + "="));
                    values.add(MatchingField.NAME + "=" + mine.joined() + "|" + theirs.joined());
                }
            }
        }
        return 1 - (1 - NAME_LEAVES) * (best - UNLIKE) / (1 - UNLIKE);
    }

    /** That of a set differs from process to process. */
    private static List<HostName> inOrder(Set<HostName> names) {
        return names.stream().sorted(Comparator.comparing(HostName::joined)).toList();
    }

    /** Neither name is the one that was asked for: what one has and the other lacks counts from both sides. */
    private static double likeness(HostName one, HostName other) {
        return Math.min(NameLikeness.of(one, other), NameLikeness.of(other, one));
    }

    private static String digest(Set<String> values) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
