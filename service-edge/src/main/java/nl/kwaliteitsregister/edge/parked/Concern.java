package nl.kwaliteitsregister.edge.parked;

import nl.kwaliteitsregister.backbone.consumer.Incident;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Whose an incident is: an administrator sees those of the own institution and no others. */
@FunctionalInterface
public interface Concern {

    boolean isAbout(Incident incident, InstitutionId institution);
}
