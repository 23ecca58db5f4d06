package nl.kwaliteitsregister.register.institution;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.InstitutionRegistered;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.ProgrammeClosed;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.ProgrammeOffered;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.SharingEnded;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.SharingGroundRecorded;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.institution.Institution.Offer;
import nl.kwaliteitsregister.register.institution.Institution.Registered;
import nl.kwaliteitsregister.register.institution.Institution.Unregistered;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.CloseProgramme;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.EndSharing;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.OfferProgramme;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.RecordSharingGround;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.RegisterInstitution;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.InstitutionIsRegistered;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.InstitutionNotRegistered;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.NoSuchProgramme;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.OtherSector;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.SharingIsOff;

/** The rules about schools, their programmes, and whether they share. */
public final class InstitutionRules implements Decider<InstitutionCommand, InstitutionEvent, Institution> {

    @Override
    public Institution initial(StreamId stream) {
        return new Unregistered();
    }

    @Override
    public Decision<InstitutionEvent> decide(InstitutionCommand command, Institution state, Moment moment) {
        var objection = moment.objectionTo(command.occurredOn());
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        return switch (state) {
            case Unregistered none ->
                command instanceof RegisterInstitution first
                        ? accepted(new InstitutionRegistered(
                                first.institution(), first.occurredOn(), first.name(), first.sectors()))
                        : refused(new InstitutionNotRegistered());
            case Registered registered -> decide(command, registered);
        };
    }

    private static Decision<InstitutionEvent> decide(InstitutionCommand command, Registered registered) {
        return switch (command) {
            case RegisterInstitution again ->
                again.name().equals(registered.name()) && again.sectors().equals(registered.sectors())
                        ? nothingToDo()
                        : refused(new InstitutionIsRegistered());
            case OfferProgramme offer -> offer(offer, registered);
            case CloseProgramme closing -> close(closing, registered);
            case RecordSharingGround on -> share(on, registered.sharing());
            case EndSharing off -> share(off, registered.sharing());
        };
    }

    private static Decision<InstitutionEvent> offer(OfferProgramme offer, Registered registered) {
        var sector = offer.programme().sector();
        if (!registered.sectors().contains(sector)) {
            return refused(new OtherSector(sector));
        }
        var offered = new Offer(offer.programme(), offer.name());
        return offered.equals(registered.programmes().get(offer.programme().key()))
                ? nothingToDo()
                : accepted(
                        new ProgrammeOffered(offer.institution(), offer.occurredOn(), offer.programme(), offer.name()));
    }

    private static Decision<InstitutionEvent> close(CloseProgramme closing, Registered registered) {
        var offered = registered.programmes().get(closing.programme());
        return offered == null
                ? refused(new NoSuchProgramme())
                : accepted(new ProgrammeClosed(closing.institution(), closing.occurredOn(), offered.programme()));
    }

    private static Decision<InstitutionEvent> share(RecordSharingGround on, Sharing sharing) {
        return sharing instanceof Sharing.On now && now.ground().equals(on.ground())
                ? nothingToDo()
                : accepted(new SharingGroundRecorded(on.institution(), on.occurredOn(), on.ground()));
    }

    private static Decision<InstitutionEvent> share(EndSharing off, Sharing sharing) {
        return switch (sharing) {
            case Sharing.Off none -> refused(new SharingIsOff());
            case Sharing.On on -> accepted(new SharingEnded(off.institution(), off.occurredOn()));
        };
    }

    @Override
    public Institution evolve(Institution state, InstitutionEvent event) {
        return switch (event) {
            case InstitutionRegistered first ->
                new Registered(first.name(), first.sectors(), Map.of(), new Sharing.Off());
            case ProgrammeOffered offered -> of(state).offering(new Offer(offered.programme(), offered.name()));
            case ProgrammeClosed closed -> of(state).without(closed.programme());
            case SharingGroundRecorded on -> of(state).with(new Sharing.On(on.ground(), on.occurredOn()));
            case SharingEnded off -> of(state).with(new Sharing.Off());
        };
    }

    private static Registered of(Institution state) {
        return switch (state) {
            case Registered registered -> registered;
            case Unregistered none -> new Registered("", Set.of(), Map.of(), new Sharing.Off());
        };
    }
}
