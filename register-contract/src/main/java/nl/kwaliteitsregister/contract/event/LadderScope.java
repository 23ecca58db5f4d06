package nl.kwaliteitsregister.contract.event;

import java.util.Objects;
import nl.kwaliteitsregister.contract.code.ScopeKind;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * How much of a host a step is about (domain §4.5).
 *
 * @param department of a department; of a function where it is that of one department only
 * @param function of a function alone
 */
public record LadderScope(
        ScopeKind kind,
        @Nullable DepartmentId department,
        @Nullable String function) {

    public static final LadderScope LOCATION = new LadderScope(ScopeKind.LOCATION, null, null);
    public static final LadderScope COMPANY = new LadderScope(ScopeKind.COMPANY, null, null);

    /** @throws IllegalArgumentException when department or function do not fit the kind */
    public LadderScope {
        var fits = switch (kind) {
            case FUNCTION -> function != null;
            case DEPARTMENT -> department != null && function == null;
            case LOCATION, COMPANY -> department == null && function == null;
        };
        if (!fits) {
            throw new IllegalArgumentException("a scope names the department or function it is about, and no more");
        }
    }

    /** Whether a placement there falls under it; one that names no department is not of any one of them. */
    public boolean covers(PlacementEvent.Scope placed) {
        return switch (kind) {
            case FUNCTION ->
                Objects.equals(function, placed.function())
                        && (department == null || department.equals(placed.department()));
            case DEPARTMENT -> Objects.equals(department, placed.department());
            case LOCATION, COMPANY -> true;
        };
    }
}
