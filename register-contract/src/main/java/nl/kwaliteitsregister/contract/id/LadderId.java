package nl.kwaliteitsregister.contract.id;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of one institution for one host, or for a whole company: what is about all its locations is recorded once
 * (domain §3, §4.5).
 *
 * @param employer the host; for a company the main location of its KvK number, registered or not, so that everything
 *     about one company keeps its order
 * @param company present when it is about the whole company
 */
public record LadderId(
        InstitutionId institution,
        EmployerId employer,
        @Nullable KvkNumber company) {

    /** @throws IllegalArgumentException when a company comes with another host than its main location */
    public LadderId {
        Text.require(
                company == null || employer.equals(mainLocation(company)), "a company is kept at its main location");
    }

    public static LadderId ofHost(InstitutionId institution, EmployerId employer) {
        return new LadderId(institution, employer, null);
    }

    public static LadderId ofCompany(InstitutionId institution, KvkNumber company) {
        return new LadderId(institution, mainLocation(company), company);
    }

    private static EmployerId mainLocation(KvkNumber company) {
        return EmployerId.first(new HostIdentity.TradeRegister(company, null));
    }

    @JsonIgnore
    public StreamId stream() {
        return new StreamId("ladder", institution + "." + (company == null ? employer : company));
    }

    @Override
    public String toString() {
        return stream().id();
    }
}
