package com.jobwise.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an operator's Prometheus and Grafana are given. */
final class MonitoringFiles {

    private static final Path DIRECTORY = Path.of("../../deploy/monitoring");
    /** Labels are no metrics, though they are named alike. */
    private static final Set<String> LABELS = Set.of("gen_ai_request_model", "gen_ai_token_type");

    private static final Pattern METRIC =
            Pattern.compile("\\b(?:jobwise|gen_ai|http_server|hikaricp|jvm|process|tomcat|logback)_[a-z0-9_]+");

    private MonitoringFiles() {}

    /** Every metric that one of them asks for. */
    static Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        for (var file : new String[] {"alerts.yml", "dashboard.json"}) {
            METRIC.matcher(read(file)).results().forEach(found -> names.add(found.group()));
        }
        names.removeAll(LABELS);
        return names;
    }

    private static String read(String file) {
        try {
            return Files.readString(DIRECTORY.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
