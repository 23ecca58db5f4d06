package nl.kwaliteitsregister.projection.network.kafka;

import nl.kwaliteitsregister.backbone.consumer.TopicTable;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.projection.network.Memberships;
import org.jspecify.annotations.Nullable;

/** Keeps the memberships as the topic tells them. The key of a record of this topic is its stream. */
record MembershipRows(Memberships memberships) implements TopicTable.Rows {

    @Override
    public void on(RecordedEvent recorded) {
        if (recorded.event() instanceof NetworkEvent event) {
            memberships.take(event);
        }
    }

    @Override
    public void incomplete(@Nullable String stream, @Nullable String key) {
        var named = stream == null ? key : stream;
        if (named != null) {
            memberships.doubt(named);
        }
    }
}
