package com.jobwise.e2e.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;

/** What processes count themselves, as their metrics endpoint says. */
final class Counters {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    static final String SUCCEEDED = "jobwise.work.ended?tag=how:succeeded";

    private Counters() {}

    /** @return 0 for a counter that has not counted yet */
    static long of(Station station, String counter) {
        var request = HttpRequest.newBuilder(URI.create(station.address() + "/actuator/metrics/" + counter))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return response.statusCode() == 404
                    ? 0
                    : Caller.json(response.body())
                            .path("measurements")
                            .path(0)
                            .path("value")
                            .asLong();
        } catch (IOException failed) {
            throw new IllegalStateException(station.module() + " tells no figures", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static long of(Collection<Station> stations, String counter) {
        return stations.stream().mapToLong(station -> of(station, counter)).sum();
    }
}
