package com.jobwise.testsupport.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A model provider on 127.0.0.1: {@code POST /v1/chat/completions} and {@code GET /v1/models} in the OpenAI dialect. Unless told
 * otherwise it answers with the smallest valid instance of the JSON schema asked for. Answers that never end by themselves end when the
 * client goes or the server is closed.
 */
public final class FakeModelServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Script script = new Script();
    private final Conversation conversation = new Conversation(Clock.systemUTC(), script);
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("fake-model-", 0).factory());

    private FakeModelServer(ServerSocket listener) {
        this.listener = listener;
    }

    /** On a free port. */
    public static FakeModelServer start() {
        return start(0);
    }

    /** @throws UncheckedIOException when the port is taken */
    public static FakeModelServer start(int port) {
        try {
            var server = new FakeModelServer(new ServerSocket(port, 0, InetAddress.getLoopbackAddress()));
            server.threads.execute(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " cannot be listened on.", e);
        }
    }

    public static void main(String[] arguments) {
        ByHand.run(List.of(arguments));
    }

    /** What clients call the base URL: with {@code /v1}, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
    }

    /** For every call from now on that no {@link #answerInTurn} reply is waiting for. */
    public void answer(Function<ModelCall, Reply> answers) {
        script.always(answers);
    }

    /** One for each of the next calls, behind those that wait already; then the script again. */
    public void answerInTurn(Reply... replies) {
        script.inTurn(List.of(replies));
    }

    /** What was asked so far, in the order of arrival. */
    public List<ModelCall> calls() {
        return script.calls();
    }

    /** Requests that are being answered now. Falls to zero a moment after the last client has its answer. */
    public int openConnections() {
        return conversation.open();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var socket = listener.accept();
                sockets.add(socket);
                threads.execute(() -> hold(socket));
            } catch (IOException | java.util.concurrent.RejectedExecutionException _) {
                // Closed; or this one client was gone before it was let in.
            }
        }
    }

    private void hold(Socket socket) {
        try (socket) {
            conversation.hold(new Connection(socket));
        } catch (IOException _) {
            // Gone before its first word.
        } finally {
            sockets.remove(socket);
        }
    }

    /** Ends all answers under way and returns when no thread is left. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            listener.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.close();
        }
    }
}
