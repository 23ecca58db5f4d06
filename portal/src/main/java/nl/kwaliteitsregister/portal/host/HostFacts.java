package nl.kwaliteitsregister.portal.host;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what hosts are held against each other, as the own file of the institution says it. */
public record HostFacts(List<HostFile.Identity> identities, Details current) {

    public record Details(
            String name,
            List<String> tradeNames,
            @Nullable String rsin,
            HostFile.@Nullable Address address,
            @Nullable String domain) {}

    public List<String> kvkNumbers() {
        return identities.stream()
                .map(HostFile.Identity::kvkNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the host says of a field in which two can be alike; empty where it says nothing. */
    String of(String field) {
        return switch (field) {
            case "kvk-number" -> String.join(", ", kvkNumbers());
            case "rsin" -> orEmpty(current.rsin());
            case "name" ->
                Stream.concat(Stream.of(current.name()), current.tradeNames().stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
            case "address" -> current.address() == null ? "" : current.address().line();
            case "domain" -> orEmpty(current.domain());
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
