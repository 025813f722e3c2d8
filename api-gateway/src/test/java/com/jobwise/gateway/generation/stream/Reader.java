package com.jobwise.gateway.generation.stream;

import com.jobwise.gateway.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client of one event stream on a plain socket, so that it can break off anywhere. */
final class Reader implements AutoCloseable {

    /** @param event empty for a comment */
    record Event(long id, String event, String data) {}

    private final Socket socket;
    private final BufferedReader in;
    final int status;
    final List<String> headers = new ArrayList<>();

    private Reader(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.status = Integer.parseInt(in.readLine().split(" ")[1]);
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            headers.add(line);
        }
    }

    /** @param lastEventId as a client sends it back; null: from the start */
    static Reader open(Api api, String path, @Nullable String lastEventId) {
        try {
            var socket = new Socket("127.0.0.1", api.port());
            socket.setSoTimeout(20_000);
            var request =
                    new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n");
            api.headers().forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
            if (lastEventId != null) {
                request.append("Last-Event-ID: " + lastEventId + "\r\n");
            }
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            return new Reader(socket);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The next event, comments passed over; null when the stream has ended. */
    @Nullable
    Event next() {
        try {
            long id = 0;
            var event = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("id: ")) {
                    id = Long.parseLong(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    return new Event(id, event, line.substring(6));
                } else if (line.equals("0")) {
                    return null;
                }
            }
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Event> rest() {
        List<Event> events = new ArrayList<>();
        for (var event = next(); event != null; event = next()) {
            events.add(event);
        }
        return events;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
