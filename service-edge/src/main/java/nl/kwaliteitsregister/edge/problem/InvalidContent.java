package nl.kwaliteitsregister.edge.problem;

import java.util.List;

/** The content that was sent is wrong: 422, with every fault by field. */
@SuppressWarnings("serial")
public final class InvalidContent extends RuntimeException {

    private final List<Fault> faults;

    public InvalidContent(List<Fault> faults) {
        super("invalid content: " + faults.stream().map(Fault::code).toList(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public static InvalidContent because(String field, String code, String... arguments) {
        return new InvalidContent(List.of(Fault.of(field, code, arguments)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
