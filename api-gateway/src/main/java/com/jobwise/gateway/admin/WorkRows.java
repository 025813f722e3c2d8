package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the operator's queries as records. */
final class WorkRows {

    private WorkRows() {}

    static OperatedWork item(ResultSet row, int index) throws SQLException {
        return new OperatedWork(
                row.getObject("id", UUID.class),
                WorkKind.fromStored(row.getString("kind")),
                WorkStatus.fromStored(row.getString("status")),
                row.getInt("user_id"),
                row.getObject("subject_id", UUID.class),
                row.getInt("attempt"),
                row.getInt("max_attempts"),
                row.getLong("claim"),
                row.getString("waiting_for"),
                row.getString("failure_code"),
                row.getString("lease_owner"),
                time(row, "lease_until"),
                moment(row, "available_at"),
                time(row, "announced_at"),
                moment(row, "created_at"),
                time(row, "started_at"),
                time(row, "finalized_at"),
                row.getString("trace_id"));
    }

    static WorkDetail.Neighbour neighbour(ResultSet row, int index) throws SQLException {
        return new WorkDetail.Neighbour(
                row.getObject("id", UUID.class),
                WorkKind.fromStored(row.getString("kind")),
                WorkStatus.fromStored(row.getString("status")),
                row.getString("failure_code"),
                moment(row, "created_at"));
    }

    static WorkDetail.Stage stage(ResultSet row, int index) throws SQLException {
        return new WorkDetail.Stage(
                row.getString("stage"),
                row.getString("engine"),
                row.getString("prompt_version"),
                row.getDouble("seconds"),
                moment(row, "created_at"));
    }

    static QueueLine state(ResultSet row, int index) throws SQLException {
        return new QueueLine(
                WorkKind.fromStored(row.getString("kind")),
                WorkStatus.fromStored(row.getString("status")),
                row.getLong("items"),
                row.getLong("announced"),
                row.getLong("waiting_for_model"),
                row.getLong("later"),
                Duration.between(moment(row, "oldest"), moment(row, "asked_at")).toMillis() / 1e3);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(time(row, column), column);
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
