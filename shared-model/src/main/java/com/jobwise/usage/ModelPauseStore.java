package com.jobwise.usage;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when nobody may ask a provider, by the database's clock; table model_pauses. */
public final class ModelPauseStore {

    private final JdbcClient jdbc;

    public ModelPauseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never shortens a pause. */
    public void pause(String providerKey, Duration atLeast) {
        jdbc.sql("""
                insert into model_pauses (provider_key, paused_until)
                values (:key, now() + :millis * interval '1 millisecond')
                on conflict (provider_key) do update
                set paused_until = greatest(model_pauses.paused_until, excluded.paused_until)
                """)
                .param("key", providerKey)
                .param("millis", atLeast.toMillis())
                .update();
    }

    /** How long the pause still lasts; empty when there is none. */
    public Optional<Duration> remaining(String providerKey) {
        return jdbc.sql("""
                select ceil(extract(epoch from paused_until - now()) * 1000)::bigint as millis
                from model_pauses
                where provider_key = :key
                  and paused_until > now()
                """)
                .param("key", providerKey)
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }
}
