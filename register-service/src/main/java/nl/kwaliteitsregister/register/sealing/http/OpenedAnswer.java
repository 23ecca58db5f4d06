package nl.kwaliteitsregister.register.sealing.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts in the order in which they were asked for. */
record OpenedAnswer(List<Item> texts) {

    /**
     * @param text absent when it cannot be read any more
     * @param readable false when its source was erased, or it never stood where the caller says
     */
    record Item(@Nullable String text, boolean readable) {}
}
