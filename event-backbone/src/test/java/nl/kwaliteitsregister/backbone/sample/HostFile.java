package nl.kwaliteitsregister.backbone.sample;

import java.util.Set;
import nl.kwaliteitsregister.contract.id.InstitutionId;

public sealed interface HostFile {

    record Unknown() implements HostFile {}

    record Open(Set<InstitutionId> institutions, int departments) implements HostFile {}
}
