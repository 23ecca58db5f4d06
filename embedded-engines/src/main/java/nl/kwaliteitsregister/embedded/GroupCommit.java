package nl.kwaliteitsregister.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one commit serve all who asked for one before it began. */
final class GroupCommit {

    private final Runnable commit;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();
    private long served;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /** Returns when everything this thread has written or read is on disk; throws what the commit throws. */
    void await() {
        var mine = asked.incrementAndGet();
        committing.lock();
        try {
            if (served < mine) {
                var upTo = asked.get();
                commit.run();
                served = upTo;
            }
        } finally {
            committing.unlock();
        }
    }
}
