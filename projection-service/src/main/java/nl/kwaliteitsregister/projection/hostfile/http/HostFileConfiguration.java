package nl.kwaliteitsregister.projection.hostfile.http;

import com.mongodb.client.MongoDatabase;
import nl.kwaliteitsregister.backbone.consumer.Incidents;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.projection.ProjectionSettings;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.hostfile.mongo.FileConcern;
import nl.kwaliteitsregister.projection.hostfile.mongo.FileIncidents;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Puts the reading of host files together. */
@Configuration(proxyBeanMethods = false)
class HostFileConfiguration {

    @Bean
    ViewReader<Part> hostFileReader(HostFileView view, MongoDatabase views) {
        return new ViewReader<>(view, views);
    }

    @Bean
    StoredFiles storedFiles(ViewReader<Part> reader, HostFileView view, Incidents incidents) {
        return new StoredFiles(
                reader,
                new FileIncidents(() -> incidents.open().stream()
                        .filter(it -> it.group().equals(view.group()))
                        .toList()));
    }

    @Bean
    FileConcern fileConcern(HostFileView view, StoredFiles files) {
        return new FileConcern(view.group(), files);
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
