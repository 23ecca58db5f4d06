package nl.kwaliteitsregister.register.sealing.mongo;

import com.mongodb.client.MongoClient;
import nl.kwaliteitsregister.contract.sealing.KeyWrapper;
import nl.kwaliteitsregister.contract.sealing.MasterKey;
import nl.kwaliteitsregister.register.sealing.Keys;
import nl.kwaliteitsregister.register.sealing.SealingSettings;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    /** Fails the start when no master key is configured: nothing personal could be kept. */
    @Bean
    KeyWrapper keyWrapper(SealingSettings settings) {
        return new KeyWrapper(settings.masterKeys().stream()
                .map(master -> MasterKey.of(master.id(), master.base64()))
                .toList());
    }

    @Bean
    Keys keys(MongoClient mongo, SealingSettings settings, KeyWrapper wrapper) {
        return new StoredKeys(mongo.getDatabase(settings.keys()).getCollection("keys"), wrapper);
    }

    @Bean
    Seals seals(Keys keys) {
        return new Seals(keys);
    }
}
