package nl.kwaliteitsregister.badge.facts.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Who a host is, and who has a file on it. */
final class HostWrites {

    private HostWrites() {}

    static List<FactWrite> of(EmployerEvent event) {
        return switch (event) {
            case EmployerEvent.EmployerRegistered it -> {
                var all = new ArrayList<>(opened(it.employer(), it.institution()));
                all.addAll(said(it.employer(), it.source(), it.details()));
                all.addAll(identified(it.employer(), it.identity()));
                yield all;
            }
            case EmployerEvent.FileOpened it -> opened(it.employer(), it.institution());
            case EmployerEvent.DetailsRecorded it -> said(it.employer(), it.source(), it.details());
            case EmployerEvent.IdentifierAdded it -> identified(it.employer(), it.identity());
            case EmployerEvent.DepartmentNamed ignored -> List.of();
            case EmployerEvent.DepartmentClosed ignored -> List.of();
            case EmployerEvent.ContactRecorded ignored -> List.of();
            case EmployerEvent.ContactEnded ignored -> List.of();
        };
    }

    private static List<FactWrite> opened(EmployerId employer, InstitutionId school) {
        return List.of(
                new FactWrite(FactWrite.idOf(employer), Map.of("schools." + school, true), false),
                new FactWrite(FactWrite.bucketOf(school, employer), Map.of("hosts." + employer, true), false));
    }

    private static List<FactWrite> identified(EmployerId employer, HostIdentity identity) {
        return identity instanceof HostIdentity.TradeRegister known
                ? List.of(
                        new FactWrite(
                                FactWrite.idOf(employer),
                                Map.of("kvkNumber", known.kvkNumber().value()),
                                true),
                        new FactWrite(FactWrite.idOf(known.kvkNumber()), Map.of("hosts." + employer, true), false))
                : List.of();
    }

    /** What a source does not say, it said before or not at all. */
    private static List<FactWrite> said(EmployerId employer, Source source, HostDetails details) {
        var fields = new HashMap<String, Object>();
        var path = "said." + source + ".";
        fields.put(path + "name", details.name());
        if (details.address() != null) {
            fields.put(path + "city", details.address().city());
        }
        if (details.legalForm() != null) {
            fields.put(path + "legalForm", details.legalForm().code());
        }
        if (details.staffCount() != null) {
            fields.put(path + "staff", details.staffCount());
        }
        if (details.sbi() != null) {
            fields.put(path + "sbi", details.sbi().code());
            fields.put(path + "sbiYear", details.sbi().year());
        }
        return List.of(new FactWrite(FactWrite.idOf(employer), fields, true));
    }
}
