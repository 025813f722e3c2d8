package com.jobwise.e2e.model;

import com.jobwise.e2e.Deployment;
import com.jobwise.e2e.PackagedApplication;
import com.jobwise.testsupport.TestBroker;
import com.jobwise.testsupport.model.FakeModelServer;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** The packaged system and the model that it asks. */
final class Installation implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("JOBWISE_MODEL_PROVIDER", "custom"),
            Map.entry("JOBWISE_MODEL_NAME", "fake-1"),
            // Many people sign up from one address, and their passwords are not what is tried here.
            Map.entry("JOBWISE_GATEWAY_LIMITS_REGISTER", "10000/1h"),
            Map.entry("JOBWISE_GATEWAY_LIMITS_SIGNIN", "10000/1m"),
            Map.entry("JOBWISE_GATEWAY_LIMITS_WORK", "100000/1m"),
            Map.entry("JOBWISE_GATEWAY_LIMITS_UPLOAD", "10000/1m"),
            Map.entry("JOBWISE_GATEWAY_PASSWORDS_BCRYPTCOST", "4"));

    private final Deployment deployment;
    private final int port;
    private FakeModelServer model;

    /**
     * @param workers modules, one process each
     * @param settings environment variables of every process, besides those of all drills
     */
    Installation(Path logs, List<String> workers, Map<String, String> settings) {
        model = FakeModelServer.start();
        port = URI.create(model.baseUrl()).getPort();
        var all = new HashMap<>(SETTINGS);
        all.put("JOBWISE_MODEL_BASEURL", model.baseUrl());
        all.putAll(settings);
        deployment = new Deployment(logs, workers, all);
    }

    Deployment deployment() {
        return deployment;
    }

    FakeModelServer model() {
        return model;
    }

    /** Nobody listens at its address any more; what it was asked is forgotten. */
    void takeModelAway() {
        model.close();
    }

    void bringModelBack() {
        model = FakeModelServer.start(port);
    }

    List<PackagedApplication> alive() {
        return deployment.all().stream().filter(PackagedApplication::isAlive).toList();
    }

    /** Another process of a module, soon. */
    void replace(String module) {
        deployment.start(module);
    }

    /** @param sql a query for one number, zero where there is none */
    double number(String sql) {
        try (var connection = deployment.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getDouble(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param sql a query for one column of moments */
    List<Instant> moments(String sql) {
        return column(sql, rows -> rows.getTimestamp(1).toInstant());
    }

    /** @param sql a query for one column of text */
    List<String> texts(String sql) {
        return column(sql, rows -> rows.getString(1));
    }

    private <T> List<T> column(String sql, Cell<T> cell) {
        List<T> cells = new ArrayList<>();
        try (var connection = deployment.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                cells.add(cell.of(rows));
            }
            return cells;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Cell<T> {

        T of(ResultSet row) throws SQLException;
    }

    /** Messages that were set aside. */
    long deadLetters() {
        var factory = new ConnectionFactory();
        try {
            factory.setUri(TestBroker.shared().uri());
            try (var connection = factory.newConnection();
                    var channel = connection.createChannel()) {
                var number = 0L;
                for (var queue : deployment.deadLetterQueues()) {
                    number += channel.messageCount(queue);
                }
                return number;
            }
        } catch (IOException | GeneralSecurityException | TimeoutException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql) {
        return Math.round(number(sql));
    }

    @Override
    public void close() {
        deployment.close();
        model.close();
    }
}
