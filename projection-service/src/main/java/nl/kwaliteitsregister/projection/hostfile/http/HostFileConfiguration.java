package nl.kwaliteitsregister.projection.hostfile.http;

import com.mongodb.client.MongoDatabase;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.projection.ProjectionSettings;
import nl.kwaliteitsregister.projection.hostfile.Part;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Puts the host file together. */
@Configuration(proxyBeanMethods = false)
class HostFileConfiguration {

    @Bean
    HostFileView hostFileView() {
        return new HostFileView();
    }

    @Bean
    ViewReader<Part> hostFileReader(HostFileView view, MongoDatabase views) {
        return new ViewReader<>(view, views);
    }

    @Bean
    StoredFiles storedFiles(ViewReader<Part> reader) {
        return new StoredFiles(reader);
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
