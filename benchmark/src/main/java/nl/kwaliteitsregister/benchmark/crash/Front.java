package nl.kwaliteitsregister.benchmark.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.benchmark.crash.Ledger.Acknowledged;

/** Looks at what a coordinator sees: every acknowledged host has its file, up to the last acknowledged command. */
final class Front {

    /** A view may still be catching up; each attempt waits up to a second by itself. */
    private static final int ATTEMPTS = 60;

    private final Client client;

    Front(Client client) {
        this.client = client;
    }

    List<String> faults(Map<String, Acknowledged> files) throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        for (var file : files.values()) {
            if (!shows(file)) {
                faults.add(file.position() + " was acknowledged and is not in the view");
            }
        }
        return faults;
    }

    private boolean shows(Acknowledged last) throws IOException, InterruptedException {
        var path = "/v1/employers/" + last.stream().substring("employer/".length()) + "/file";
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var answer = client.query(path, last);
            if (answer.statusCode() == 200 && answer.body().contains("\"stale\":false")) {
                return !answer.body().contains("incompleteSince");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return false;
    }
}
