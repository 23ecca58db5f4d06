package nl.kwaliteitsregister.projection.upkeep.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The lag of every view of this service. */
@Component
final class ViewLags implements AutoCloseable {

    private final List<ViewLag> lags;

    ViewLags(List<DocumentView<?>> views, KafkaProperties kafka, MeterRegistry meters) {
        this.lags = views.stream()
                .map(it -> new ViewLag(it, kafka.buildAdminProperties(), meters))
                .toList();
        lags.forEach(ViewLag::start);
    }

    @Override
    public void close() {
        lags.forEach(ViewLag::close);
    }
}
