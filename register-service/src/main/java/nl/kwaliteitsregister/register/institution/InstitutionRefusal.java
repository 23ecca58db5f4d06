package nl.kwaliteitsregister.register.institution;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.EducationSector;

/** Why something about a school is refused. */
public sealed interface InstitutionRefusal extends Refusal {

    record InstitutionNotRegistered() implements InstitutionRefusal {

        @Override
        public String code() {
            return "institution-not-registered";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It is there, under another name or with other sectors. */
    record InstitutionIsRegistered() implements InstitutionRefusal {

        @Override
        public String code() {
            return "institution-is-registered";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A crebo programme belongs to mbo, a CROHO programme to hbo; the school does not teach there. */
    record OtherSector(EducationSector sector) implements InstitutionRefusal {

        @Override
        public String code() {
            return "other-sector";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public String field() {
            return "/programme/list";
        }

        @Override
        public List<String> arguments() {
            return List.of(sector.toString());
        }
    }

    record SharingIsOff() implements InstitutionRefusal {

        @Override
        public String code() {
            return "sharing-is-off";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record NoSuchProgramme() implements InstitutionRefusal {

        @Override
        public String code() {
            return "no-such-programme";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
