package nl.kwaliteitsregister.portal.host;

import java.util.List;

/** The own institution, with the programmes it teaches. */
public record Institution(String institution, String name, List<String> sectors, List<Taught> programmes) {

    public record Taught(String key, Code programme, String name) {

        public String label() {
            return name + " (" + programme.code() + ")";
        }
    }

    public record Code(String list, String code, String listVersion) {}

    public String nameOf(String key) {
        return programmes.stream()
                .filter(taught -> taught.key().equals(key))
                .map(Taught::label)
                .findFirst()
                .orElse(key);
    }
}
