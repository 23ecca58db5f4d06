package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.BAKERY_IDENTITY;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.HOGESCHOOL;
import static nl.kwaliteitsregister.contract.Samples.MASTER_BAKER;
import static nl.kwaliteitsregister.contract.Samples.PASTRY;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.util.List;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.Rsin;

/** Bakkerij De Korenaar becomes known. */
final class SampleEmployer {

    private static final HostDetails DETAILS = new HostDetails(
            "Bakkerij De Korenaar B.V.",
            List.of("De Korenaar", "Café Crème"),
            new Rsin("000000012"),
            "L-0001",
            new HostDetails.Sbi("10711", 2025),
            LegalForm.PRIVATE_COMPANY,
            14,
            new HostDetails.Address("Dorpsstraat", "7-A", "0000 AA", "Voorbeeldstad", "NL"),
            "korenaar.example");

    private SampleEmployer() {}

    static List<EmployerEvent> events() {
        return List.of(
                new EmployerEvent.EmployerRegistered(BAKERY, ROC, DAY, BAKERY_IDENTITY, Source.TRADE_REGISTER, DETAILS),
                new EmployerEvent.FileOpened(BAKERY, HOGESCHOOL, DAY),
                new EmployerEvent.DetailsRecorded(BAKERY, HOGESCHOOL, DAY, Source.EMPLOYER, DETAILS),
                new EmployerEvent.IdentifierAdded(
                        BAKERY,
                        ROC,
                        DAY,
                        Source.INSTITUTION,
                        new HostIdentity.ForeignRegister("BE", "KBO", "0000.000.001")),
                new EmployerEvent.DepartmentNamed(
                        BAKERY, ROC, DAY, PASTRY, "Banket", List.of("leerling banketbakker", "leerling chocolatier")),
                new EmployerEvent.DepartmentClosed(BAKERY, ROC, DAY, PASTRY),
                new EmployerEvent.ContactRecorded(
                        BAKERY,
                        ROC,
                        DAY,
                        MASTER_BAKER,
                        ContactRole.SUPERVISOR,
                        sealed("contact name"),
                        sealed("contact e-mail"),
                        sealed("contact phone")),
                new EmployerEvent.ContactEnded(BAKERY, ROC, DAY, MASTER_BAKER));
    }
}
