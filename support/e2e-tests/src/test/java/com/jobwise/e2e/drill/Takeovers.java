package com.jobwise.e2e.drill;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** How long what a process held waits for its next run after that process is gone. */
final class Takeovers {

    /** What nobody has taken over by then, nobody will. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final DataSource database;
    private final List<Duration> waits = new ArrayList<>();

    Takeovers(Rig rig) {
        this.database = rig.postgres().dataSource();
    }

    Spread spread() {
        return Spread.of(waits);
    }

    /** Kills it and starts another in its place. @return how many runs it was at */
    int kill(Station station) {
        // It may claim more between this look and its end; those are not measured, only audited.
        var held = running(station.ownerPrefix());
        station.kill();
        var killed = System.nanoTime();
        station.start();
        awaitNextRuns(new HashMap<>(held), killed);
        station.awaitReady();
        return held.size();
    }

    private void awaitNextRuns(Map<UUID, Long> left, long killed) {
        try {
            Awaitility.await()
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        var still = stillHeld(left);
                        var now = Duration.ofNanos(System.nanoTime() - killed);
                        left.keySet().stream()
                                .filter(id -> !still.containsKey(id))
                                .forEach(_ -> waits.add(now));
                        left.keySet().retainAll(still.keySet());
                        return left.isEmpty();
                    });
        } catch (ConditionTimeoutException stuck) {
            left.keySet().forEach(_ -> waits.add(LONGEST));
        }
    }

    private Map<UUID, Long> running(String ownerPrefix) {
        return claims("""
                select id, claim
                from work_items
                where status = 'running'
                  and lease_owner like ?
                """, ownerPrefix + "%");
    }

    private Map<UUID, Long> stillHeld(Map<UUID, Long> before) {
        var still = claims("""
                select id, claim
                from work_items
                where status in ('running', 'queued')
                  and id::text = any (string_to_array(?, ','))
                """, before.keySet().stream().map(UUID::toString).collect(Collectors.joining(",")));
        still.entrySet().removeIf(row -> !row.getValue().equals(before.get(row.getKey())));
        return still;
    }

    private Map<UUID, Long> claims(String sql, String parameter) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            Map<UUID, Long> claims = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    claims.put(rows.getObject("id", UUID.class), rows.getLong("claim"));
                }
            }
            return claims;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
