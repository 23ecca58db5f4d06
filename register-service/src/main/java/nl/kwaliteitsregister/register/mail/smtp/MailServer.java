package nl.kwaliteitsregister.register.mail.smtp;

import nl.kwaliteitsregister.register.mail.Courier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailServer {

    @Bean
    Courier courier(MailSettings settings) {
        return new SmtpCourier(settings);
    }
}
