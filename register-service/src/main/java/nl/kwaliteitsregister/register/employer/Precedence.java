package nl.kwaliteitsregister.register.employer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import org.jspecify.annotations.Nullable;

/** Whose word counts when several sources tell about a host: a register's before an entered one (domain §3). */
public final class Precedence {

    /** The most trusted first. */
    private static final List<Source> ORDER =
            List.of(Source.TRADE_REGISTER, Source.TRAINING_COMPANY_REGISTER, Source.INSTITUTION, Source.EMPLOYER);

    private Precedence() {}

    /**
     * Per field what the most trusted source that says anything about it says; empty when none said anything. The
     * number of a training company is that register's own: there it comes first.
     */
    public static Optional<HostDetails> resolve(Map<Source, HostDetails> said) {
        var words = said.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> ORDER.indexOf(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return words.stream()
                .findFirst()
                .map(first -> new HostDetails(
                        first.name(),
                        words.stream()
                                .map(HostDetails::tradeNames)
                                .filter(names -> !names.isEmpty())
                                .findFirst()
                                .orElse(List.of()),
                        first(words, HostDetails::rsin),
                        trainingCompany(said, words),
                        first(words, HostDetails::sbi),
                        first(words, HostDetails::legalForm),
                        first(words, HostDetails::staffCount),
                        first(words, HostDetails::address),
                        first(words, HostDetails::domain)));
    }

    private static @Nullable String trainingCompany(Map<Source, HostDetails> said, List<HostDetails> words) {
        var own = said.get(Source.TRAINING_COMPANY_REGISTER);
        return own != null && own.leerbedrijfId() != null
                ? own.leerbedrijfId()
                : first(words, HostDetails::leerbedrijfId);
    }

    private static <T> @Nullable T first(List<HostDetails> words, Function<HostDetails, @Nullable T> field) {
        for (var word : words) {
            var value = field.apply(word);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
