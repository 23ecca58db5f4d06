package nl.kwaliteitsregister.register.hostimport.http;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kwaliteitsregister.register.hostimport.mongo.ImportReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HostImportConfiguration {

    @Bean
    ImportReports importReports(MongoClient mongo, HostImportSettings settings, Clock clock) {
        return new ImportReports(mongo.getDatabase(settings.database()), clock);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService importWorkers(HostImportSettings settings) {
        return Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofPlatform().name("host-import-", 1).daemon().factory());
    }
}
