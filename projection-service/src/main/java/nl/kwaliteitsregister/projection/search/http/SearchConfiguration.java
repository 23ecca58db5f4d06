package nl.kwaliteitsregister.projection.search.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.ChangeFeed;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.projection.ProjectionSettings;
import nl.kwaliteitsregister.projection.Waiting;
import nl.kwaliteitsregister.projection.search.HostFiles;
import nl.kwaliteitsregister.projection.search.HostIndex;
import nl.kwaliteitsregister.projection.search.HostIndex.Status;
import nl.kwaliteitsregister.projection.search.kafka.IndexFeed;
import nl.kwaliteitsregister.projection.search.lucene.LuceneHostIndex;
import nl.kwaliteitsregister.projection.search.lucene.SearchSettings;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the search of hosts together, and says how it is. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    HostIndex hostIndex(SearchSettings settings, HostFiles files) {
        return LuceneHostIndex.open(settings, files);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ChangeFeed hostIndexFeed(HostIndex index, HostFiles files, ChangeEnds ends, ReaderSettings settings) {
        return new ChangeFeed("host-index", new IndexFeed(index, files), ends, settings);
    }

    @Bean
    Current currentSearch(Waiting views, ChangeFeed feed, HostIndex index, ProjectionSettings settings) {
        return new Current(views, feed, index, settings.patience());
    }

    /** Down while the index cannot be asked or cannot follow. The instance serves everything else: it stays ready. */
    @Bean
    HealthIndicator searchHealthIndicator(HostIndex index, ChangeFeed feed) {
        return () -> {
            var trouble = feed.trouble();
            var health = index.status().isAnswering() && trouble == null ? Health.up() : Health.down();
            return health.withDetail("index", index.status().toString())
                    .withDetail("trouble", String.valueOf(trouble))
                    .build();
        };
    }

    @Bean
    MeterBinder searchMeters(HostIndex index, ChangeFeed feed) {
        return meters -> {
            Gauge.builder("register.search.answering", index, it -> it.status().isAnswering() ? 1 : 0)
                    .description("1 while there is an index to ask")
                    .register(meters);
            Gauge.builder("register.search.entries", index, it -> entries(it.status()))
                    .description("Files in the index; unknown while it is being built")
                    .register(meters);
            Gauge.builder(
                            "register.search.rebuild",
                            index,
                            it -> it.status() instanceof Status.Rebuilding at ? at.written() : 0)
                    .description("Entries written by the rebuild under way; 0 while there is none")
                    .register(meters);
            Gauge.builder("register.search.lag", feed, ChangeFeed::lag)
                    .description("Changes of the view that the index has yet to take; unknown while it cannot follow")
                    .baseUnit("records")
                    .register(meters);
        };
    }

    private static double entries(Status status) {
        return status instanceof Status.Ready ready ? ready.entries() : Double.NaN;
    }
}
