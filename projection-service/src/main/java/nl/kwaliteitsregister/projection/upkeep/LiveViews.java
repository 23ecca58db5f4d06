package nl.kwaliteitsregister.projection.upkeep;

/**
 * Says which version of a view people read now. To be asked for each query and not to be remembered: whoever runs the
 * register may switch at any moment, and every instance follows within 5 s.
 */
public interface LiveViews {

    /**
     * @param view its name, such as {@code host-file}
     * @throws nl.kwaliteitsregister.edge.problem.Refused with 503 while none is live that this program can read: the
     *     store has not answered yet, or the view is being built in the form that this program knows
     */
    ViewVersion of(String view);
}
