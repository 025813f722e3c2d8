package com.jobwise.gateway;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three things no class of ours takes from the surroundings by itself: the time, ids and chance. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    @Bean
    RandomGenerator secrets() {
        return new SecureRandom();
    }
}
