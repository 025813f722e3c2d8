package com.jobwise.gateway;

import com.jobwise.DatabaseConfiguration;
import com.jobwise.access.AccessConfiguration;
import com.jobwise.gateway.retention.RetentionCommand;
import com.jobwise.wire.WorkQueueConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The API. Its settings are in {@code api-gateway.yml}, a name of its own so that two applications can share a class path. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({AccessConfiguration.class, DatabaseConfiguration.class, WorkQueueConfiguration.class})
public class GatewayApplication {

    /** The application, ready to run or to be given other properties first. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(GatewayApplication.class).properties("spring.config.name=api-gateway");
    }

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(RetentionCommand.NAME)) {
            RetentionCommand.run(args, System.out);
            return;
        }
        builder().run(args);
    }
}
