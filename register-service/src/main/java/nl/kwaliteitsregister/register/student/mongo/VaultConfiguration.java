package nl.kwaliteitsregister.register.student.mongo;

import com.mongodb.client.MongoClient;
import nl.kwaliteitsregister.register.sealing.SealingSettings;
import nl.kwaliteitsregister.register.student.Students;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Students students(MongoClient mongo, SealingSettings settings) {
        return new Vault(mongo.getDatabase(settings.vault()));
    }
}
