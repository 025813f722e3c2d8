package com.jobwise.gateway;

import java.util.HashMap;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The gateway's settings as it would bind them. */
public final class SettableProperties {

    private SettableProperties() {}

    /** Defaults but for these: {@code "login.tries", "3"}. */
    public static GatewayProperties with(String... namesAndValues) {
        var values = new HashMap<String, String>();
        values.put("jobwise.gateway.tokens.secret", GatewayTest.SECRET);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            values.put("jobwise.gateway." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(values))
                .bind("jobwise.gateway", GatewayProperties.class)
                .get();
    }
}
