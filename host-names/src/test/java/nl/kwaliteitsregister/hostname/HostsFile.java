package nl.kwaliteitsregister.hostname;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The names of real organisations that search is measured on: {@code ../shared/data/hosts.csv} beside the repository, or
 * where the system property {@code hosts.csv} says. It is no part of the project.
 */
public final class HostsFile {

    private HostsFile() {}

    /** One row; the number is empty for a row without a valid one. */
    public record Row(String kvkNumber, String name) {}

    /** All rows; skips the test, and says so, when the file is not there. */
    public static List<Row> rows() throws IOException {
        var file = Path.of(System.getProperty("hosts.csv", "../../shared/data/hosts.csv"));
        if (!Files.exists(file)) {
            var message =
                    "SKIPPED: there is no " + file.toAbsolutePath().normalize() + "; name it by -Dhosts.csv=<file>";
            System.out.println(message);
            Assumptions.abort(message);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(HostsFile::row).toList();
        }
    }

    private static Row row(NamedCsvRecord it) {
        return new Row(it.getField("kvkNumber"), it.getField("name"));
    }
}
