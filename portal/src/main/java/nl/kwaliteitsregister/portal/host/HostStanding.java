package nl.kwaliteitsregister.portal.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a host stands at the own institution, and why (domain §4.5).
 *
 * @param reasons none for a reader who sees the word alone
 */
public record HostStanding(String standing, boolean disputed, List<Reason> reasons) {

    /** @param scope how much of the host a step is about; absent for what is no step */
    public record Reason(
            String code,
            int count,
            boolean disputed,
            @Nullable Scope scope) {}

    /** How much of a host something is about: a function, a department, the location or the company. */
    public record Scope(
            String kind,
            @Nullable String department,
            @Nullable String function) {}
}
