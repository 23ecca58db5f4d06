package nl.kwaliteitsregister.projection.hostfile.http;

import com.mongodb.client.MongoDatabase;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.RecentIncidents;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.projection.ProjectionSettings;
import nl.kwaliteitsregister.projection.Waiting;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.hostfile.mongo.FileConcern;
import nl.kwaliteitsregister.projection.hostfile.mongo.FileIncidents;
import nl.kwaliteitsregister.projection.hostfile.mongo.IndexedFiles;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles;
import nl.kwaliteitsregister.projection.readlog.OwnFiles;
import nl.kwaliteitsregister.projection.task.HostNames;
import nl.kwaliteitsregister.projection.upkeep.LiveViews;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Puts the reading of host files together. */
@Configuration(proxyBeanMethods = false)
class HostFileConfiguration {

    @Bean
    ViewReader<Part> hostFileReader(HostFileView view, MongoDatabase views, LiveViews live) {
        return new ViewReader<>(view, views, () -> live.of(view.name()).toString());
    }

    @Bean
    StoredFiles storedFiles(ViewReader<Part> reader, HostFileView view, LiveViews live, Incidents incidents) {
        return new StoredFiles(
                reader,
                new FileIncidents(new RecentIncidents(
                        () -> incidents.open(live.of(view.name()).toString()))));
    }

    @Bean
    IndexedFiles indexedFiles(
            HostFileView view, LiveViews live, StoredFiles files, ViewReader<Part> reader, ChangeEnds changes) {
        return new IndexedFiles(() -> live.of(view.name()).toString(), files, reader, changes);
    }

    @Bean
    FileConcern fileConcern(HostFileView view, StoredFiles files) {
        return new FileConcern(view.name(), files);
    }

    @Bean
    OwnFiles ownFiles(StoredFiles files) {
        return (institution, employer) -> files.exists(new FileId(institution, employer));
    }

    @Bean
    HostNames hostNames(StoredFiles files) {
        return files::names;
    }

    @Bean
    Waiting waiting(ViewReader<Part> reader, ProjectionSettings settings) {
        return position -> reader.await(position, settings.patience());
    }

    /** A file is put together from parts and for a role: only the whole answer says whether it is the same. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/v1/employers/*");
        return filter;
    }
}
