package nl.kwaliteitsregister.register.sealing.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts in the order in which they were asked for. */
record OpenedAnswer(List<OpenedItem> texts) {

    /**
     * @param text absent when it cannot be read any more
     * @param readable false when its source was erased, or it never stood where the caller says
     */
    record OpenedItem(@Nullable String text, boolean readable) {}
}
