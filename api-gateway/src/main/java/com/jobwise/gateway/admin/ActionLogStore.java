package com.jobwise.gateway.admin;

import com.jobwise.gateway.admin.AdminAction.Target;
import com.jobwise.gateway.admin.AdminAction.Verb;
import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Slice;
import com.jobwise.work.WorkKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code admin_actions}. Nothing is ever changed or taken back in it. */
@Repository
class ActionLogStore {

    private static final Logger LOG = LoggerFactory.getLogger(ActionLogStore.class);

    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    ActionLogStore(JdbcClient jdbc, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** In the transaction of the action, which stands or falls with it. */
    void note(int administrator, Verb action, Target target) {
        var values = values(target);
        values.put("id", ids.get());
        values.put("administrator", administrator);
        values.put("action", action.name().toLowerCase(Locale.ROOT));
        jdbc.sql("""
                insert into admin_actions (id, user_id, action, kind, work_id, new_work_id, worker)
                values (:id, :administrator, :action, :kind, :workId, :newWorkId, :worker)
                """).params(values).update();
        LOG.info("administrator {} asked to {} {}", administrator, values.get("action"), named(target));
    }

    /** Newest first. */
    List<AdminAction> list(Paging paging) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        var slice = new Slice(Slice.Order.NEWEST, paging.rows(), paging.offset(), paging.after());
        slice.addTo(parameters);
        return jdbc.sql("""
                select *
                from admin_actions
                where true
                %s
                """.formatted(slice.sql()))
                .params(parameters)
                .query(ActionLogStore::action)
                .list();
    }

    long count() {
        return jdbc.sql("""
                select count(*)
                from admin_actions
                """).query(Long.class).single();
    }

    private static Map<String, @Nullable Object> values(Target target) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", null);
        values.put("workId", null);
        values.put("newWorkId", null);
        values.put("worker", null);
        switch (target) {
            case Target.Item item -> {
                values.put("kind", item.item().kind().stored());
                values.put("workId", item.item().id());
                values.put("newWorkId", item.newWorkId());
            }
            case Target.Kind kind -> values.put("kind", kind.kind().stored());
            case Target.Worker worker -> values.put("worker", worker.name());
        }
        return values;
    }

    private static String named(Target target) {
        return switch (target) {
            case Target.Item item -> "work " + item.item().id();
            case Target.Kind kind -> "kind " + kind.kind().stored();
            case Target.Worker worker -> "worker " + worker.name();
        };
    }

    private static AdminAction action(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        return new AdminAction(
                row.getObject("id", UUID.class),
                row.getInt("user_id"),
                Verb.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
                kind == null ? null : WorkKind.fromStored(kind),
                row.getObject("work_id", UUID.class),
                row.getObject("new_work_id", UUID.class),
                row.getString("worker"),
                WorkRows.moment(row, "created_at"));
    }
}
