package nl.kwaliteitsregister.backbone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import org.jspecify.annotations.Nullable;

/**
 * The departments of a host, in the order they were named; it cannot stomach one named Gif until it is cured. It hears of
 * badges as well, and makes nothing of them.
 */
public final class DepartmentsView implements DocumentView<DepartmentsView.Departments> {

    public static final String POISON = "Gif";

    public record Departments(List<String> names) {}

    private final AtomicBoolean cured = new AtomicBoolean();

    public void cure() {
        cured.set(true);
    }

    @Override
    public String name() {
        return "departments";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Departments> type() {
        return Departments.class;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.EVENTS, Topics.BADGES);
    }

    @Override
    public Set<String> documents(RecordedEvent event) {
        return event.event() instanceof EmployerEvent employer ? Set.of("host " + employer.employer()) : Set.of();
    }

    @Override
    public String keyOf(String document) {
        return document.substring("host ".length());
    }

    @Override
    public Departments apply(String id, @Nullable Departments document, RecordedEvent event) {
        var names = new ArrayList<>(document == null ? List.<String>of() : document.names());
        if (event.event() instanceof DepartmentNamed named) {
            if (named.name().equals(POISON) && !cured.get()) {
                throw new IllegalStateException("cannot stomach it");
            }
            names.add(named.name());
        }
        return new Departments(List.copyOf(names));
    }
}
