package com.jobwise.gateway;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({OwnerBeans.class, StandInWorker.class, StandInPages.class})
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    @Lazy
    Api api(ServletWebServerApplicationContext application) {
        return new Api(application.getWebServer().getPort());
    }
}
