package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.Session;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.place.JwtSecret;
import com.jobwise.standalone.progress.ProgressView;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * All of JobWise in this process, about to be started.
 *
 * @param given servers to use instead of starting them
 * @param directory database files and the secret of access tokens
 * @param port of the API on 127.0.0.1, or 0 for a free one
 * @param model what the workers may ask
 */
public record LocalSystem(ServerAddresses given, Path directory, int port, ModelSettings model) {

    /**
     * @param session closes everything; also what was started before a failure
     * @throws StoppedException {@code NOT_STARTED} with a sentence
     */
    public RunningSystem start(Session session, ProgressView view) {
        FreePort.check(port);
        try {
            view.step("Starting PostgreSQL and the message broker");
            var servers = session.open(() -> Servers.start(given, directory));
            return startOn(servers, session, view);
        } catch (StoppedException e) {
            throw e;
        } catch (IOException e) {
            throw new StoppedException(
                    ExitCode.NOT_STARTED, "The directory %s cannot be written.".formatted(directory), e);
        } catch (Exception e) {
            throw StartFailure.of(e);
        }
    }

    private RunningSystem startOn(Servers servers, Session session, ProgressView view) throws Exception {
        var identities =
                session.step(() -> Identities.ask(servers.database(), servers.broker(), given.database() == null));
        var settings = ApplicationSettings.of(servers, JwtSecret.in(directory), port, model);
        var applications = session.open(() -> new Applications(settings));
        view.step("Starting the API");
        var gatewayBegun = System.nanoTime();
        var apiPort = session.step(applications::startGateway);
        var gatewayTook = since(gatewayBegun);
        view.step("Starting the ranking, style and generation workers");
        var workersBegun = System.nanoTime();
        session.step(() -> {
            applications.startWorkers();
            return true;
        });
        return new RunningSystem(
                URI.create("http://127.0.0.1:" + apiPort),
                identities,
                new BootTimes(servers.databaseTook(), servers.brokerTook(), gatewayTook, since(workersBegun)));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
