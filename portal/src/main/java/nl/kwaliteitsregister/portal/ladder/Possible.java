package nl.kwaliteitsregister.portal.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.portal.page.Person;

/**
 * What a reader can do next, the likeliest first. It spares people what would be refused; whether it is allowed is the
 * register's to say.
 */
final class Possible {

    private static final String TALK = ConsentStep.TALK_TO_HOST.code();

    private Possible() {}

    static List<Deed> on(Proposal one, Person reader) {
        var own = one.proposedBy().equals(reader.person());
        var deeds = new ArrayList<Deed>(
                switch (one.state()) {
                    case "drafted" -> drafted(one, own);
                    case "in-hearing" -> inHearing(one, own);
                    case "heard" -> heard(one, own);
                    default -> List.of();
                });
        if (!one.is("closed")) {
            deeds.addAll(own ? List.of(Deed.WITHDRAWAL) : List.of(Deed.REJECTION, Deed.TIES));
            if (one.byPartner() && !deeds.contains(Deed.PARTNER)) {
                deeds.add(Deed.PARTNER);
            }
        }
        return deeds.stream()
                .filter(deed -> deed.isFor(reader))
                .filter(deed -> mayDecide(deed, one, reader))
                .toList();
    }

    /** Where somebody of another school decides, that person is named, by whoever. */
    private static List<Deed> heard(Proposal one, boolean own) {
        if (one.byPartner()) {
            return one.partner() == null ? List.of(Deed.PARTNER) : List.of();
        }
        return own ? List.of() : List.of(Deed.DECISION);
    }

    /** For who was named at another school. */
    static List<Deed> on(PartnerCase one, Person reader) {
        if (one.tied() || one.proposal().is("closed")) {
            return List.of();
        }
        return Stream.of(Deed.PARTNER_DECISION, Deed.PARTNER_REJECTION, Deed.PARTNER_TIES)
                .filter(deed -> deed != Deed.PARTNER_DECISION || one.proposal().is("heard"))
                .filter(deed -> deed.isFor(reader))
                .toList();
    }

    private static List<Deed> drafted(Proposal one, boolean own) {
        if (!one.needsHearing()) {
            return own ? List.of() : List.of(Deed.DECISION);
        }
        var deeds = new ArrayList<Deed>();
        if (one.awaitsUrgentStop() && !own) {
            deeds.add(Deed.DECISION);
        }
        if (one.isCleared()) {
            deeds.add(Deed.HEARING);
        } else if (one.statement() != null && !own) {
            deeds.add(Deed.STATEMENT_CHECK);
        }
        if (own) {
            deeds.add(Deed.STATEMENT);
        }
        return deeds;
    }

    private static List<Deed> inHearing(Proposal one, boolean own) {
        if (one.answerThrough() == null) {
            return List.of();
        }
        return own
                ? List.of(Deed.HEARING_ANSWER, Deed.HEARING_EXTENSION)
                : List.of(Deed.HEARING_ANSWER, Deed.HEARING_CLOSING, Deed.HEARING_EXTENSION);
    }

    /** A second coordinator decides on a warning; on what weighs more a decision maker does, of another school where need be. */
    private static boolean mayDecide(Deed deed, Proposal one, Person reader) {
        return deed != Deed.DECISION && deed != Deed.REJECTION
                || !one.byPartner() && (!one.needsHearing() || reader.is("decision-maker"));
    }

    static List<Deed> on(Step step, Person reader) {
        var deeds = new ArrayList<Deed>();
        if (step.isLive()) {
            if (step.plan().equals("running")) {
                deeds.add(Deed.PLAN_OUTCOME);
            }
            if (step.reviewBy() != null) {
                deeds.add(Deed.REVIEW);
            }
        }
        if (!step.state().equals("annulled") && !step.decidedAs().equals("L0")) {
            deeds.addAll(ofContest(step));
        }
        if (step.isLive() && step.stopsPlacements()) {
            deeds.addAll(ofNewStart(step));
        }
        return deeds.stream().filter(deed -> deed.isFor(reader)).toList();
    }

    private static List<Deed> ofNewStart(Step step) {
        return switch (step.newStart()) {
            case "asked" -> List.of(Deed.NEW_START_TRIAL, Deed.NEW_START_DECLINATION);
            case "trial" -> List.of(Deed.NEW_START_GIVING, Deed.NEW_START_DECLINATION);
            default -> List.of(Deed.NEW_START);
        };
    }

    private static List<Deed> ofContest(Step step) {
        return switch (step.contest()) {
            case "possible" -> List.of(Deed.OBJECTION);
            case "objected" -> List.of(Deed.OBJECTION_DECISION, Deed.APPEAL);
            case "upheld" -> List.of(Deed.APPEAL);
            case "appealed" -> List.of(Deed.APPEAL_DECISION);
            default -> List.of();
        };
    }

    static List<Deed> on(RefusedCheck refused, Person reader) {
        var deeds = switch (refused.refusal().state()) {
            case "refused" -> List.of(Deed.REFUSAL_OBJECTION);
            case "objected" -> List.of(Deed.REFUSAL_OBJECTION_DECISION, Deed.REFUSAL_APPEAL);
            case "upheld" -> List.of(Deed.REFUSAL_APPEAL);
            case "appealed" -> List.of(Deed.REFUSAL_APPEAL_DECISION);
            default -> List.<Deed>of();
        };
        return deeds.stream().filter(deed -> deed.isFor(reader)).toList();
    }

    static List<Deed> on(Ladder.Notice notice, Person reader) {
        return notice.delivered() != null || !Deed.SENDING.isFor(reader)
                ? List.of()
                : List.of(Deed.SENDING, Deed.LETTER_DELIVERY, Deed.RETURN);
    }

    static List<Deed> on(SignalStanding signal, Person reader) {
        if (signal.closed() != null) {
            return List.of();
        }
        var deeds = new ArrayList<Deed>();
        if (signal.override() != null) {
            deeds.addAll(List.of(Deed.OVERRIDE_AGREEMENT, Deed.OVERRIDE_DISAGREEMENT));
        }
        if (signal.awaitsSecondPerson()) {
            deeds.add(Deed.SEVERITY_CONFIRMATION);
        }
        if (!signal.isPraise()) {
            deeds.addAll(course(signal));
        }
        deeds.addAll(ofConsent(signal));
        return deeds.stream().filter(deed -> deed.isFor(reader)).toList();
    }

    /** What the student agrees to, or, in danger, who decides without that. */
    private static List<Deed> ofConsent(SignalStanding signal) {
        var deeds = new ArrayList<>(List.of(Deed.CONSENTS));
        if (!signal.consent().isEmpty()) {
            deeds.add(Deed.CONSENT_WITHDRAWAL);
        }
        if (!signal.isPraise() && signal.override() == null && !signal.agreesTo(TALK)) {
            deeds.add(Deed.OVERRIDE_ASKING);
        }
        return deeds;
    }

    /** How grave it is comes first; a conversation needs the student's consent. */
    private static List<Deed> course(SignalStanding signal) {
        if (signal.severity() == null) {
            return List.of(Deed.SEVERITY, Deed.FOLLOW_UP, Deed.JOINING, Deed.SPLITTING_OFF);
        }
        var deeds = new ArrayList<Deed>();
        if (signal.agreesTo(TALK)) {
            deeds.add(Deed.CONVERSATION);
        }
        deeds.addAll(List.of(
                Deed.FOLLOW_UP, Deed.SIGNAL_CLOSING, Deed.SEVERITY, Deed.JOINING, Deed.SPLITTING_OFF, Deed.REFERRAL));
        return deeds;
    }

    /** For who reads the words of an own signal and not how it stands. */
    static List<Deed> onOwnSignal(Person reader) {
        return Stream.of(Deed.FOLLOW_UP, Deed.CONVERSATION, Deed.CONSENTS, Deed.CONSENT_WITHDRAWAL)
                .filter(deed -> deed.isFor(reader))
                .toList();
    }

    /** What came of a referral may be known long after its signal was closed. */
    static List<Deed> onReferral(Person reader) {
        return Stream.of(Deed.REFERRAL_OUTCOME)
                .filter(deed -> deed.isFor(reader))
                .toList();
    }

    static List<Deed> on(Incident incident, Person reader) {
        if (incident.end() != null) {
            return List.of();
        }
        var deeds = new ArrayList<Deed>();
        if (!incident.evidence().equals("established")) {
            deeds.add(Deed.EVIDENCE);
            deeds.addAll(
                    incident.establishingProposed()
                            ? List.of(Deed.FINDING_AGREEMENT, Deed.FINDING_DISAGREEMENT)
                            : List.of(Deed.FINDING));
        }
        if (!incident.mayBeTold() && incident.clearance().equals("free")) {
            deeds.addFirst(Deed.CLEARANCE);
        }
        deeds.add(Deed.END);
        return deeds.stream().filter(deed -> deed.isFor(reader)).toList();
    }
}
