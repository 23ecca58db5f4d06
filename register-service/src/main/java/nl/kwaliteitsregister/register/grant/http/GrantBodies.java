package nl.kwaliteitsregister.register.grant.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class GrantBodies {

    private GrantBodies() {}

    /**
     * @param programmes keys of programmes ({@code crebo-25180}); absent: the whole institution
     */
    record GiveGrantBody(
            PersonBody person,
            LocalDate occurredOn,
            Role role,
            @Nullable Set<String> programmes,
            @Nullable NetworkId network,
            @Nullable EmployerId employer) {}

    /** As the tokens name the person: {@code iss} and {@code sub}. They are not kept. */
    record PersonBody(String issuer, String subject) {}

    record RevokeGrantBody(LocalDate occurredOn) {}

    record GrantCreated(StaffId person, GrantId grant) {}

    record GrantsAnswer(StaffId person, List<GrantAnswer> grants) {}

    record GrantAnswer(
            GrantId grant,
            Role role,
            List<String> programmes,
            @Nullable NetworkId network,
            @Nullable EmployerId employer,
            LocalDate since) {}
}
