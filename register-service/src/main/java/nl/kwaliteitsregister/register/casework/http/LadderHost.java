package nl.kwaliteitsregister.register.casework.http;

import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;

/** Whose ladder: the id of a host, or the KvK number of a company for what is about all its locations. */
sealed interface LadderHost {

    Pattern KVK = Pattern.compile("[0-9]{8}");

    LadderId of(InstitutionId institution);

    /** As it stands in an address. */
    String text();

    record Location(EmployerId employer) implements LadderHost {

        @Override
        public LadderId of(InstitutionId institution) {
            return LadderId.ofHost(institution, employer);
        }

        @Override
        public String text() {
            return employer.toString();
        }
    }

    record Company(KvkNumber number) implements LadderHost {

        @Override
        public LadderId of(InstitutionId institution) {
            return LadderId.ofCompany(institution, number);
        }

        @Override
        public String text() {
            return number.toString();
        }
    }

    /** Of a ladder, as it stands in an address. */
    static String of(LadderId ladder) {
        var company = ladder.company();
        return company == null ? ladder.employer().toString() : company.toString();
    }

    /** @throws IllegalArgumentException when it is neither */
    static LadderHost valueOf(String text) {
        return KVK.matcher(text).matches() ? new Company(new KvkNumber(text)) : new Location(EmployerId.of(text));
    }
}
