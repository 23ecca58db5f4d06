package nl.kwaliteitsregister.edge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.access.Access;
import nl.kwaliteitsregister.edge.access.Endpoints;

/**
 * Who may call what, written by hand beside the code: a line per endpoint, {@code METHOD path | roles | another
 * institution}.
 *
 * <ul>
 *   <li>Roles by their codes; {@code bootstrap} for those whom the configuration names; {@code everyone} without token.
 *   <li>Another institution: {@code 404} where the path names something of an institution, which somebody of another one
 *       with the same role must not find; {@code own} where the call is about the caller's own institution whichever
 *       that is.
 * </ul>
 *
 * Lines that begin with {@code #} are comments.
 */
public final class AccessTable {

    /** What somebody of another institution gets. */
    public enum Other {
        NOT_FOUND,
        OWN
    }

    /** One line. */
    public record Row(String endpoint, Set<String> allowed, Other other) {

        public String method() {
            return endpoint.substring(0, endpoint.indexOf(' '));
        }

        public String path() {
            return endpoint.substring(endpoint.indexOf(' ') + 1);
        }

        public boolean admits(Role role) {
            return allowed.contains(role.code());
        }

        static Row of(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return new Row(
                    cells.get(0).replaceAll(" +", " "),
                    Set.of(cells.get(1).split(" +")),
                    switch (cells.get(2)) {
                        case "404" -> Other.NOT_FOUND;
                        case "own" -> Other.OWN;
                        default -> throw new IllegalArgumentException("404 or own: " + line);
                    });
        }
    }

    private final List<Row> rows;

    private AccessTable(List<Row> rows) {
        this.rows = rows;
    }

    /** @param resource on the class path, such as {@code /access-table.txt} */
    public static AccessTable read(String resource) {
        try (var in = AccessTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + resource + " on the class path");
            }
            return new AccessTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    /** The table's word on who may, as {@code METHOD path} and sorted roles; to compare with {@link #declared}. */
    public Set<String> written() {
        return rows.stream().map(row -> line(row.endpoint(), row.allowed())).collect(Collectors.toSet());
    }

    /** The code's word on who may, for all endpoints of the API. */
    public static Set<String> declared(Endpoints endpoints) {
        return endpoints.all().stream()
                .filter(endpoint -> !endpoint.path().startsWith("/v1/openapi.json")
                        && !endpoint.path().startsWith("/error"))
                .map(endpoint -> line(endpoint.toString(), allowed(endpoint.access())))
                .collect(Collectors.toSet());
    }

    private static Set<String> allowed(Access access) {
        return switch (access) {
            case Access.Everyone everyone -> Set.of("everyone");
            case Access.Holders holders -> {
                var allowed = holders.roles().stream().map(Role::code).collect(Collectors.toSet());
                if (holders.bootstrap()) {
                    allowed.add("bootstrap");
                }
                yield allowed;
            }
        };
    }

    private static String line(String endpoint, Set<String> allowed) {
        return endpoint + " | " + allowed.stream().sorted().collect(Collectors.joining(" "));
    }
}
