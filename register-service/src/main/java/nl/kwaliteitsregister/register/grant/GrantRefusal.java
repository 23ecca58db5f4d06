package nl.kwaliteitsregister.register.grant;

import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Role;

/** Why a role is not given or taken. */
public sealed interface GrantRefusal extends Refusal {

    /** Who is named by the configuration appoints administrators and nobody else. */
    record AdministratorsOnly() implements GrantRefusal {

        @Override
        public String code() {
            return "administrators-only";
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }

        @Override
        public String field() {
            return "/role";
        }
    }

    /** @param field the one that this role needs, or does not have */
    record ScopeDoesNotFit(String field, Role role) implements GrantRefusal {

        @Override
        public String code() {
            return "scope-does-not-fit";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }

        @Override
        public List<String> arguments() {
            return List.of(role.toString());
        }
    }

    record RoleIsHeld() implements GrantRefusal {

        @Override
        public String code() {
            return "role-is-held";
        }

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record NoSuchGrant() implements GrantRefusal {

        @Override
        public String code() {
            return "no-such-grant";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
