package nl.kwaliteitsregister.projection.search.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.consumer.ChangeFeed;
import nl.kwaliteitsregister.backbone.consumer.ViewChange;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.projection.search.ChangedHosts;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostFiles.Touched;
import nl.kwaliteitsregister.projection.search.HostIndex;
import nl.kwaliteitsregister.projection.search.HostIndex.Status;
import nl.kwaliteitsregister.projection.search.HostKey;

/**
 * Loads what changed and hands it to the index. A change says only which document was written: the entry is made from
 * the file as it is now, so that taking a change twice, or two at once, does no harm.
 */
public final class IndexFeed implements ChangeFeed.Follower {

    private final HostIndex index;
    private final HostFiles files;

    public IndexFeed(HostIndex index, HostFiles files) {
        this.index = index;
        this.files = files;
    }

    @Override
    public Map<Integer, Long> readFrom() {
        return index.readFrom();
    }

    @Override
    public void lost() {
        var unused = index.rebuild();
    }

    /** Another version of the view may be live by now. */
    @Override
    public void look() {
        if (index.status() instanceof Status.Ready ready && !ready.view().equals(files.view())) {
            var unused = index.rebuild();
        }
    }

    @Override
    public void take(List<ViewChange> changes, Map<Integer, Long> readUpTo) {
        var touched = touchedBy(changes);
        var found = files.of(touched);
        index.apply(new ChangedHosts(found, without(touched, found), readUpTo));
    }

    private Set<HostKey> touchedBy(Collection<ViewChange> changes) {
        var view = files.view();
        var keys = new LinkedHashSet<HostKey>();
        var hosts = new LinkedHashSet<EmployerId>();
        for (var change : changes) {
            if (change.group().equals(view)) {
                switch (files.touchedBy(change.document())) {
                    case Touched.Nothing ignored -> {}
                    case Touched.OneFile it -> keys.add(it.file());
                    case Touched.AllFilesOn it -> hosts.add(it.employer());
                }
            }
        }
        keys.addAll(index.filesOn(hosts));
        return keys;
    }

    private static List<HostKey> without(Set<HostKey> asked, List<HostEntry> found) {
        var gone = new HashSet<>(asked);
        gone.removeAll(found.stream().map(HostEntry::key).collect(Collectors.toSet()));
        return new ArrayList<>(gone);
    }
}
