package com.jobwise.gateway.mail;

import com.jobwise.gateway.GatewayProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

/** A mail server where one is named, the log where that is wanted, else nothing. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Mail mail(ObjectProvider<MailSender> servers, GatewayProperties properties) {
        var server = servers.getIfAvailable();
        if (server != null) {
            return new SmtpMail(server, properties.mail().from());
        }
        return properties.mail().log() ? new LoggedMail() : new NoMail();
    }
}
