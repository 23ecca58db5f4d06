package nl.kwaliteitsregister.register.hostimport;

import java.util.List;
import java.util.Map;

/**
 * One row as it stands in the file.
 *
 * @param number as in {@link Finding#row()}
 * @param values what it says, blank values left out
 * @param findings what was wrong already with its form, such as too few fields
 */
public record RawRow(long number, Map<HostField, String> values, List<Finding> findings) {

    public RawRow {
        values = Map.copyOf(values);
        findings = List.copyOf(findings);
    }
}
