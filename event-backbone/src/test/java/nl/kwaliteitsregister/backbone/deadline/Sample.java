package nl.kwaliteitsregister.backbone.deadline;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.bson.Document;

/** Deadlines of invented streams. */
final class Sample {

    /** As a service would write them. */
    static final DueForm FORM = new DueForm() {

        @Override
        public Document write(Due due) {
            var one = (ThingToDo) due;
            return new Document("kind", "thing-to-do")
                    .append("stream", one.of())
                    .append("number", one.number())
                    .append("due", one.due().toString());
        }

        @Override
        public Optional<ThingToDo> read(Document stored) {
            return stored.getString("kind").equals("thing-to-do")
                    ? Optional.of(new ThingToDo(
                            stored.getInteger("stream"),
                            stored.getInteger("number"),
                            LocalDate.parse(stored.getString("due"))))
                    : Optional.empty();
        }
    };

    private Sample() {}

    /** A thing to do by its number, in a stream by number. */
    record ThingToDo(int of, int number, LocalDate due) implements Due {

        @Override
        public Command command() {
            return new DoThing(new StreamId("thing", Integer.toString(of)), number);
        }
    }

    record DoThing(StreamId stream, int number) implements Command {}

    static Watched watched(int stream, int number, LocalDate due) {
        return new Watched(new ThingToDo(stream, number, due), "event-" + stream, "request-" + stream, null);
    }
}
