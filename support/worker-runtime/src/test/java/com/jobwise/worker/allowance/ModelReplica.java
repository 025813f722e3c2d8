package com.jobwise.worker.allowance;

import com.jobwise.access.AccessConfiguration;
import com.jobwise.worker.cast.Somebody;
import com.jobwise.worker.llm.ModelConfiguration;
import com.jobwise.worker.model.Disclosed;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.withheld.Withheld;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Models and allowance of one worker process, wired as they are deployed, with connections of its own. */
final class ModelReplica implements AutoCloseable {

    private static final Map<String, Object> ALWAYS = Map.of(
            "jobwise.model.provider", "custom",
            "jobwise.model.name", "tiny-1",
            "jobwise.model.calls.max-output-tokens", "256",
            "jobwise.model.calls.per-second", "1000");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Models models;

    record Word(String word) {}

    /** Where the database of a process is, as text that another process can be started with. */
    record Place(String url, String user, String password) {}

    /**
     * @param settings whole names, e.g. {@code jobwise.allowance.requests-per-minute}
     * @param time of the quota
     */
    ModelReplica(Place database, Map<String, String> settings, TimeMeter time) {
        var source = new HashMap<>(ALWAYS);
        source.putAll(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", source));
        context.registerBean(DataSource.class, () -> pool(database));
        context.registerBean(TimeMeter.class, () -> time);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(AccessConfiguration.class, AllowanceConfiguration.class, ModelConfiguration.class);
        context.refresh();
        models = context.getBean(Models.class);
    }

    private static DataSource pool(Place database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(5);
        pool.setConnectionInitSql("set role jobwise_ranking_worker");
        return pool;
    }

    /** One question of a run of its own. */
    ModelResult<Word> ask(int user) {
        return models.forRun(Runs.of(user))
                .ask(new ModelRequest<>(
                        Purpose.WRITE,
                        "word-1",
                        "Say one word of the posting.",
                        new Disclosed(
                                Withheld.of(Somebody.named("Lena Lantern", "lena@lantern.example")),
                                List.of(Fenced.ofPosting("posting", "Lantern keeper wanted."))),
                        Word.class,
                        _ -> List.of()));
    }

    @Override
    public void close() {
        context.close();
    }
}
