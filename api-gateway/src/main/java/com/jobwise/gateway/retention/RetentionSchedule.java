package com.jobwise.gateway.retention;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Runs retention now and then, and says in metrics what it did. */
final class RetentionSchedule {

    private static final Logger log = LoggerFactory.getLogger(RetentionSchedule.class);

    /** There from the start, as zero. */
    private static final List<String> OUTCOMES = List.of("completed", "elsewhere", "failed");

    private final Retention retention;
    private final MeterRegistry metrics;

    RetentionSchedule(Retention retention, MeterRegistry metrics) {
        this.retention = retention;
        this.metrics = metrics;
        for (var rule : RetentionRule.values()) {
            count(rule, 0);
        }
        OUTCOMES.forEach(how -> runs(how).increment(0));
    }

    /** Not at start: several replicas starting again and again would do nothing else. */
    @Scheduled(
            fixedDelayString = "${jobwise.gateway.retention.every:1h}",
            initialDelayString = "${jobwise.gateway.retention.every:1h}")
    void clean() {
        try {
            var report = retention.run();
            report.rows().forEach(this::count);
            outcome(report.complete() ? "completed" : "elsewhere");
            if (report.total() > 0) {
                log.info("retention deleted {} rows", report.total());
            }
        } catch (DataAccessException | TransactionException trouble) {
            outcome("failed");
            log.warn(
                    "retention could not run and will be tried again: {}",
                    trouble.getClass().getSimpleName());
        }
    }

    private void count(RetentionRule rule, long rows) {
        Counter.builder("jobwise.retention.deleted")
                .description("rows deleted because they were kept long enough")
                .tag("rule", rule.name().toLowerCase(java.util.Locale.ROOT))
                .register(metrics)
                .increment(rows);
    }

    private void outcome(String how) {
        runs(how).increment();
    }

    private Counter runs(String how) {
        return Counter.builder("jobwise.retention.runs")
                .description("runs of retention by how they ended")
                .tag("how", how)
                .register(metrics);
    }
}
