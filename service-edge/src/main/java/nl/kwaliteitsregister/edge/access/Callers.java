package nl.kwaliteitsregister.edge.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who sends a request: what the token says, and what the register says about that person now. */
public final class Callers {

    private static final String ATTRIBUTE = Caller.class.getName();

    private final Grants grants;
    private final String institutionClaim;
    private final Set<StaffId> bootstrap;

    /** @param institutionClaim name of the claim with the BRIN code of the caller's institution */
    public Callers(Grants grants, String institutionClaim, Set<StaffId> bootstrap) {
        this.grants = grants;
        this.institutionClaim = institutionClaim;
        this.bootstrap = Set.copyOf(bootstrap);
    }

    /** Asked once per request: what is decided at its beginning holds for all of it. */
    Caller of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller known) {
            return known;
        }
        var caller = caller();
        request.setAttribute(ATTRIBUTE, caller);
        return caller;
    }

    private Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            var staff = staff(token.getToken());
            var institution = institution(token.getToken());
            var held = grants.of(staff).stream()
                    .filter(grant -> grant.institution().equals(institution))
                    .collect(Collectors.toSet());
            return new Caller(staff, institution, held, bootstrap.contains(staff));
        }
        throw Refused.of(HttpStatus.UNAUTHORIZED, "not-authenticated");
    }

    private static StaffId staff(Jwt token) {
        var issuer = token.getClaimAsString("iss");
        var subject = token.getSubject();
        if (issuer == null || subject == null) {
            throw Refused.of(HttpStatus.FORBIDDEN, "token-names-nobody");
        }
        return StaffIds.of(issuer, subject);
    }

    private InstitutionId institution(Jwt token) {
        var named = token.getClaimAsString(institutionClaim);
        try {
            return new InstitutionId(named == null ? "" : named);
        } catch (IllegalArgumentException malformed) {
            throw Refused.of(HttpStatus.FORBIDDEN, "token-without-institution", institutionClaim);
        }
    }
}
