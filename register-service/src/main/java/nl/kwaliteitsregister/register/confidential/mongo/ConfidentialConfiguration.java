package nl.kwaliteitsregister.register.confidential.mongo;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConfidentialConfiguration {

    @Bean
    SealedCases confidentialCases(MongoClient mongo, ConfidentialSettings settings, Seals seals) {
        return new SealedCases(mongo.getDatabase(settings.database()), seals);
    }

    /** No figure tells how often the space is used: neither its addresses nor its collections are metered. */
    @Bean
    MeterFilter unmeteredConfidence() {
        return MeterFilter.deny(ConfidentialConfiguration::isOfSpace);
    }

    private static boolean isOfSpace(Meter.Id id) {
        var uri = id.getTag("uri");
        var collection = id.getTag("collection");
        return (uri != null && (uri.startsWith("/v1/confidential") || uri.startsWith("/v1/school-signals")))
                || (collection != null && collection.startsWith(SealedCases.PREFIX));
    }
}
