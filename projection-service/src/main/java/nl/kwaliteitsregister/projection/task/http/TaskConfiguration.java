package nl.kwaliteitsregister.projection.task.http;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.RecentIncidents;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.edge.parked.Concern;
import nl.kwaliteitsregister.projection.ProjectionSettings;
import nl.kwaliteitsregister.projection.task.TaskBoard;
import nl.kwaliteitsregister.projection.task.TaskPart;
import nl.kwaliteitsregister.projection.task.kafka.BoardFeed;
import nl.kwaliteitsregister.projection.task.kafka.TasksView;
import nl.kwaliteitsregister.projection.task.mongo.StoredTasks;
import nl.kwaliteitsregister.projection.upkeep.LiveViews;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the tasks together. */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

    @Bean
    TasksView tasksView() {
        return new TasksView();
    }

    @Bean
    TaskBoard taskBoard() {
        return new TaskBoard();
    }

    @Bean
    ViewReader<TaskPart> taskReader(TasksView view, MongoDatabase views, LiveViews live) {
        return new ViewReader<>(view, views, () -> live.of(view.name()).toString());
    }

    @Bean
    StoredTasks storedTasks(ViewReader<TaskPart> reader, TasksView view, LiveViews live, Incidents incidents) {
        return new StoredTasks(
                reader,
                new RecentIncidents(() -> incidents.open(live.of(view.name()).toString())));
    }

    @Bean
    Concern taskConcern(TasksView view) {
        return StoredTasks.concern(view.name());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    BoardFeed boardFeed(
            TaskBoard board,
            ViewReader<TaskPart> reader,
            TasksView view,
            LiveViews live,
            ChangeEnds ends,
            ReaderSettings settings,
            ProjectionSettings projection) {
        return new BoardFeed(
                board, reader, () -> live.of(view.name()).toString(), ends, settings, projection.patience());
    }

    /** Down while there is no board or it cannot follow. The instance serves everything else: it stays ready. */
    @Bean
    HealthIndicator tasksHealthIndicator(BoardFeed feed) {
        return () -> {
            var trouble = feed.trouble();
            var health = feed.isReady() && trouble == null ? Health.up() : Health.down();
            return health.withDetail("trouble", String.valueOf(trouble)).build();
        };
    }

    @Bean
    MeterBinder taskMeters(TaskBoard board) {
        return meters -> Gauge.builder("register.tasks.things", board, TaskBoard::size)
                .description("Things with open tasks, in memory")
                .register(meters);
    }
}
