package nl.kwaliteitsregister.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.Commit;
import nl.kwaliteitsregister.contract.Samples;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.junit.jupiter.api.Test;

/** What of an event goes to a topic. */
class EventRecordsTest {

    private static final String PERSON = "person-1";

    private final EventCodec codec = new EventCodec();

    @Test
    void numbers_behind_a_badge_are_kept_from_the_topic() {
        var sent = sent(Samples.event(BadgeOffered.class));

        assertThat(((BadgeOffered) sent.event()).numbers()).isNull();
    }

    @Test
    void the_cause_is_kept_from_the_topic_and_so_is_who_did_it() {
        var sent = sent(Samples.event(ValidityChanged.class));

        assertThat(((ValidityChanged) sent.event()).cause()).isNull();
        assertThat(sent.actor()).isEqualTo(Circumstances.REGISTER);
    }

    @Test
    void an_event_that_keeps_nothing_back_goes_as_it_was_decided() {
        var visited = Samples.event(PanelVisited.class);

        var sent = sent(visited);

        assertThat(sent.event()).isEqualTo(visited);
        assertThat(sent.actor()).isEqualTo(PERSON);
    }

    private RecordedEvent sent(RegisterEvent event) {
        var entry = new Commit.Entry("event-1", codec.write(event));
        var commit = new Commit(
                event.stream(), 0, null, Samples.RECORDED, Circumstances.of(PERSON, "request-1"), List.of(entry));
        var record = new EventRecords(codec).record(commit, 0);
        assertThat(record.topic()).isEqualTo(Topics.BADGES);
        assertThat(record.key()).isEqualTo(Samples.BAKERY.toString());
        return codec.fromCloudEvent(record.value());
    }
}
