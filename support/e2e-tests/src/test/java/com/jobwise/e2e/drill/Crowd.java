package com.jobwise.e2e.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Many people with a profile and a posting each, who ask in turn. The system does at most two things of a kind for one person at a
 * time, so it takes many to keep it busy.
 */
final class Crowd {

    private static final Path EXAMPLES = Path.of("../../examples");
    private static final List<List<String>> CAST = List.of(
            List.of("rafael-tunstad", "plant-maintenance-technician"),
            List.of("delphine-okonjo", "home-health-nurse"),
            List.of("ilka-vandersee", "payments-backend-engineer"));

    /** Somebody, and the posting that all their documents are for. */
    record Member(Caller caller, UUID job) {}

    private final List<Member> members = new ArrayList<>();

    /** @param address of the gateway, which may change */
    static Crowd of(int people, Supplier<String> address) {
        var crowd = new Crowd();
        for (var i = 0; i < people; i++) {
            crowd.members.add(member(CAST.get(i % CAST.size()), address));
        }
        return crowd;
    }

    private static Member member(List<String> role, Supplier<String> address) {
        var session = new Caller(address, "")
                .must(
                        201,
                        "/auth/register",
                        Map.of(
                                "email", "someone-" + UUID.randomUUID() + "@drill.example",
                                "password", "three small lanterns",
                                "full_name", "Ilka Vandersee"));
        var caller = new Caller(address, session.path("access_token").asString());
        caller.must(201, "/profiles/import", Caller.json(example("people/" + role.getFirst() + ".json")));
        var job = caller.must(201, "/jobs", Map.of("raw_text", example("postings/" + role.getLast() + ".txt")));
        return new Member(caller, UUID.fromString(job.path("id").asString()));
    }

    private static String example(String path) {
        try {
            return Files.readString(EXAMPLES.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    int size() {
        return members.size();
    }

    Member get(int turn) {
        return members.get(turn % members.size());
    }

    /** A wish for a resume, not yet spoken; each has a key of its own. */
    Order order(int turn) {
        return new Order(get(turn), UUID.randomUUID());
    }

    List<Order> orders(int count) {
        List<Order> orders = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            orders.add(order(i));
        }
        return orders;
    }

    /** @param key the same at every try, so that trying again never makes a second document */
    record Order(Member who, UUID key) {

        Answer place() {
            return who.caller().post("/generations/resume", Map.of("job_id", who.job()), key);
        }

        Answer status(UUID document) {
            return who.caller().get("/generations/" + document);
        }
    }
}
