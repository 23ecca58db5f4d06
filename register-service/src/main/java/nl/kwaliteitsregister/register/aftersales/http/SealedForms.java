package nl.kwaliteitsregister.register.aftersales.http;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsCoordinator;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsEmployer;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsStudent;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.AllowanceBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.BehaviourBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.CoordinatorBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.EarlyBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.EmployerBody;
import nl.kwaliteitsregister.register.aftersales.http.EvaluationBodies.StudentBody;
import nl.kwaliteitsregister.register.placement.Placement.Known;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes commands of the forms: checks their texts and seals them with the student's key. */
@Component
class SealedForms {

    private static final int MOST = 4000;

    private final Seals seals;

    SealedForms(Seals seals) {
        this.seals = seals;
    }

    EvaluateAsCoordinator coordinator(Known about, CoordinatorBody body) {
        var terms = about.terms();
        var points = body.improvementPoints() == null ? List.<String>of() : body.improvementPoints();
        var faults = new Faults();
        for (var i = 0; i < points.size(); i++) {
            faults.text("/improvementPoints/" + i, points.get(i), MOST);
        }
        faults.text("/praise", body.praise(), MOST);
        faults.text("/internalNote", body.internalNote(), MOST);
        faults.text("/early/why", body.early() == null ? null : body.early().why(), MOST);
        faults.throwIfAny();
        var purpose = Purpose.EVALUATION_BY_COORDINATOR;
        return new EvaluateAsCoordinator(
                terms.placement(),
                terms.institution(),
                body.occurredOn(),
                body.formVersion(),
                about,
                body.items(),
                early(terms, body.early()),
                body.placeAgain(),
                points.stream().map(point -> seal(terms, point, purpose)).toList(),
                sealIfAny(terms, body.praise(), purpose),
                Boolean.TRUE.equals(body.ownOrAgreed()),
                sealIfAny(terms, body.internalNote(), purpose));
    }

    EvaluateAsStudent student(Known about, StudentBody body) {
        var terms = about.terms();
        var behaviour = body.unwantedBehaviour();
        var faults = new Faults();
        faults.text("/text", body.text(), MOST);
        faults.text("/unwantedBehaviour/whyNotReported", behaviour == null ? null : behaviour.whyNotReported(), MOST);
        faults.throwIfAny();
        return new EvaluateAsStudent(
                terms.placement(),
                terms.institution(),
                body.occurredOn(),
                body.formVersion(),
                about,
                body.mark(),
                body.items(),
                allowance(body.allowance()),
                behaviour(terms, behaviour),
                body.recommend(),
                sealIfAny(terms, body.text(), Purpose.EVALUATION_BY_STUDENT),
                body.textMayBeUsed(),
                body.nominatesForAward());
    }

    EvaluateAsEmployer employer(Known about, EmployerBody body) {
        var terms = about.terms();
        var faults = new Faults();
        faults.text("/willImprove", body.willImprove(), MOST);
        faults.text("/wish", body.wish(), MOST);
        faults.text("/reply", body.reply(), MOST);
        faults.throwIfAny();
        var purpose = Purpose.EVALUATION_BY_EMPLOYER;
        return new EvaluateAsEmployer(
                terms.placement(),
                terms.institution(),
                body.occurredOn(),
                body.formVersion(),
                about,
                body.mark(),
                body.items(),
                sealIfAny(terms, body.willImprove(), purpose),
                sealIfAny(terms, body.wish(), purpose),
                sealIfAny(terms, body.reply(), purpose));
    }

    private @Nullable EarlyEnd early(Terms terms, @Nullable EarlyBody early) {
        return early == null
                ? null
                : new EarlyEnd(early.by(), seal(terms, early.why(), Purpose.EVALUATION_BY_COORDINATOR));
    }

    private static @Nullable AllowanceAnswer allowance(@Nullable AllowanceBody allowance) {
        return allowance == null ? null : new AllowanceAnswer(allowance.asAgreed(), allowance.perMonth());
    }

    private @Nullable UnwantedBehaviour behaviour(Terms terms, @Nullable BehaviourBody behaviour) {
        return behaviour == null
                ? null
                : new UnwantedBehaviour(
                        behaviour.categories(),
                        behaviour.grounds() == null ? Set.of() : behaviour.grounds(),
                        behaviour.reported(),
                        sealIfAny(terms, behaviour.whyNotReported(), Purpose.EVALUATION_BY_STUDENT));
    }

    private Sealed seal(Terms terms, String text, Purpose purpose) {
        return seals.seal(terms.institution(), terms.student().keyId(), text, purpose);
    }

    private @Nullable Sealed sealIfAny(Terms terms, @Nullable String text, Purpose purpose) {
        return seals.sealIfAny(terms.institution(), terms.student().keyId(), text, purpose);
    }
}
