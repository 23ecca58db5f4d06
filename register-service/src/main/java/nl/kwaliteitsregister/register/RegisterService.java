package nl.kwaliteitsregister.register;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the register service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RegisterService {

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // it calls home before any setting is read
        SpringApplication.run(RegisterService.class, arguments);
    }
}
