package nl.kwaliteitsregister.register.hostimport;

import java.util.List;

/** Keeps the report of one import while it grows, so that nobody has to hold it whole. */
public interface ReportKeeper {

    /** These findings come next; the report counts them already. */
    void keep(List<Finding> findings, ImportReport report);
}
