package nl.kwaliteitsregister.portal.services;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a service said to a question; every kind of answer is a part of a page. */
public sealed interface Found<T> {

    record Here<T>(T what) implements Found<T> {}

    /** There is none, or not for this reader. */
    record Missing<T>() implements Found<T> {}

    /** This reader's role does not see it. */
    record NotAllowed<T>() implements Found<T> {}

    /** The service does not answer: its part of the page says so. */
    record Away<T>() implements Found<T> {}

    default @Nullable T value() {
        return this instanceof Here<T> here ? here.what() : null;
    }

    default boolean isAway() {
        return this instanceof Away;
    }

    default boolean isMissing() {
        return this instanceof Missing;
    }

    /** What is there, made into something else. */
    default <R> Found<R> map(Function<T, R> change) {
        return switch (this) {
            case Here<T> here -> new Here<>(change.apply(here.what()));
            case Missing<T> ignored -> new Missing<>();
            case NotAllowed<T> ignored -> new NotAllowed<>();
            case Away<T> ignored -> new Away<>();
        };
    }

    /** A page about what is not there is no page. */
    default T orNoPage() {
        return switch (this) {
            case Here<T> here -> here.what();
            case Missing<T> ignored -> throw new NoPage(NoPage.Why.MISSING);
            case NotAllowed<T> ignored -> throw new NoPage(NoPage.Why.NOT_ALLOWED);
            case Away<T> ignored -> throw new NoPage(NoPage.Why.AWAY);
        };
    }
}
