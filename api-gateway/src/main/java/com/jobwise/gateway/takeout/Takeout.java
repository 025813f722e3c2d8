package com.jobwise.gateway.takeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts an export together: one state of all tables, read in one transaction. It is packed in memory and sent afterwards, so that a caller
 * who reads slowly holds no database connection.
 */
@Component
class Takeout {

    private final ExportStore store;
    private final TransactionTemplate snapshot;
    private final InstantSource clock;

    Takeout(ExportStore store, PlatformTransactionManager transactions, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** One JSON object in UTF-8, gzipped. */
    byte[] of(int userId) {
        return Objects.requireNonNull(snapshot.execute(status -> pack(userId)));
    }

    private byte[] pack(int userId) {
        var packed = new ByteArrayOutputStream();
        try (var json = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8)) {
            json.write("{\"exported_at\":\"" + clock.instant() + "\"");
            for (var part : ExportStore.PARTS) {
                write(part, userId, json);
            }
            json.write("}");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private void write(Part part, int userId, Writer json) throws IOException {
        json.write(",\"" + part.name() + "\":" + (part.single() ? "" : "["));
        var rows = new Rows(json);
        store.read(part, userId, rows::add);
        json.write(part.single() ? (rows.count == 0 ? "null" : "") : "]");
    }

    private static final class Rows {

        private final Writer json;
        private int count;

        Rows(Writer json) {
            this.json = json;
        }

        void add(String row) {
            try {
                json.write(count++ == 0 ? row : "," + row);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
