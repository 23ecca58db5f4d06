package nl.kwaliteitsregister.register.employer;

import nl.kwaliteitsregister.backbone.decider.Refusal;

/** Why something about a host is refused. */
public sealed interface EmployerRefusal extends Refusal {

    /** The institution has no file on this host: it hears the same whether or not others have. */
    record NoSuchHost() implements EmployerRefusal {

        @Override
        public String code() {
            return "no-such-host";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record NoSuchDepartment() implements EmployerRefusal {

        @Override
        public String code() {
            return "no-such-department";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record DepartmentIsClosed() implements EmployerRefusal {

        @Override
        public String code() {
            return "department-is-closed";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record NoSuchContact() implements EmployerRefusal {

        @Override
        public String code() {
            return "no-such-contact";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record ContactHasEnded() implements EmployerRefusal {

        @Override
        public String code() {
            return "contact-has-ended";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The pair already names another host; joining two hosts is a decision of its own. */
    record IdentityNamesAnotherHost() implements EmployerRefusal {

        @Override
        public String code() {
            return "identity-names-another-host";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public String field() {
            return "/identity";
        }
    }

    /** Only a trade-register number of the same company, and one establishment number, can be added. */
    record IdentityDoesNotFit() implements EmployerRefusal {

        @Override
        public String code() {
            return "identity-does-not-fit";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public String field() {
            return "/identity";
        }
    }
}
