package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.Instant;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a line of a list: nothing of a student, and no text.
 *
 * @param on the day it happened
 * @param recordedAt when the register was told; of several the last
 * @param what lasting code of what happened, kebab-case, such as {@code check-approved} or {@code step-ended}
 * @param programme key of the programme that a check or conversation is about; absent for all
 * @param level of a step
 * @param scope how much of the host a step is about
 * @param badge the level of a badge
 * @param count how many there were on that day, where they are only counted
 */
public record TimelineEntry(
        LocalDate on,
        Instant recordedAt,
        String what,
        @Nullable String programme,
        @Nullable Step level,
        @Nullable LadderScope scope,
        @Nullable BadgeLevel badge,
        @Nullable Integer count) {

    static TimelineEntry of(String what, LocalDate on, Instant at, @Nullable String programme) {
        return new TimelineEntry(on, at, what, programme, null, null, null, null);
    }

    static TimelineEntry of(String what, LocalDate on, Instant at, Step level, LadderScope scope) {
        return new TimelineEntry(on, at, what, null, level, scope, null, null);
    }

    static TimelineEntry of(String what, LocalDate on, Instant at, BadgeLevel badge) {
        return new TimelineEntry(on, at, what, null, null, null, badge, null);
    }

    static TimelineEntry counted(String what, LocalDate on, Instant at, int count) {
        return new TimelineEntry(on, at, what, null, null, null, null, count);
    }
}
