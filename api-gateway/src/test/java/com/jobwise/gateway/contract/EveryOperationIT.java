package com.jobwise.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.contract.Walk.Cell;
import com.jobwise.gateway.contract.Walk.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks every operation of the served document; each answer must be what the document promises. */
@GatewayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationIT {

    private static final Set<String> SCOPES = Set.of(
            "account:read",
            "profiles:read",
            "profiles:write",
            "jobs:read",
            "jobs:write",
            "documents:read",
            "documents:write",
            "admin:read",
            "admin:write");

    private final Walk walk = new Walk();
    private final BodyExamples examples = new BodyExamples();
    private final Recorder recorder = new Recorder(examples);

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    @Autowired
    Mailbox mailbox;

    @Autowired
    @AsOwner
    JdbcClient owner;

    private World world;
    private ServedDocument document;
    private Conformity conformity;
    private Requests requests;
    private Caller caller;

    @BeforeAll
    void read() {
        document = ServedDocument.of(api);
        world = new World(api, worker, mailbox, owner);
        conformity = new Conformity(document);
        requests = new Requests(document, examples);
        caller = new Caller(api.port());
    }

    @AfterAll
    void report() {
        owner.sql("delete from work_pauses").update();
        recorder.write();
        LoggerFactory.getLogger(EveryOperationIT.class)
                .info("{} operations, checks {}: {}", document.operations().size(), walk.counts(), walk.write());
    }

    @TestFactory
    Stream<DynamicContainer> operation() {
        return document.operations().stream().map(one -> dynamicContainer(one.toString(), cells(one)));
    }

    private List<DynamicTest> cells(Operation operation) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("happy path", () -> happy(operation)));
        if (operation.isSecured()) {
            tests.add(dynamicTest("401 without a good token", () -> anonymous(operation)));
            tests.add(dynamicTest("403 for a key that is not for it", () -> key(operation)));
        } else {
            walk.skip(operation, Cell.ANONYMOUS, Reason.PUBLIC);
            walk.skip(operation, Cell.KEY, Reason.PUBLIC);
        }
        if (operation.tag().equals("admin")) {
            tests.add(dynamicTest("403 for everybody else", () -> ordinary(operation)));
            walk.skip(operation, Cell.FOREIGN, Reason.SEES_EVERYBODYS);
        } else if (requests.namesRows(operation)) {
            tests.add(dynamicTest("404 for what is not one's own", () -> foreign(operation)));
        } else {
            walk.skip(operation, Cell.FOREIGN, Reason.NAMES_NOTHING);
        }
        if (operation.response(422).isMissingNode()) {
            walk.skip(operation, Cell.INVALID, Reason.NOTHING_TO_GET_WRONG);
        } else {
            tests.add(dynamicTest("422 for what does not fit", () -> invalid(operation)));
        }
        if (operation.takes("If-Match")) {
            tests.add(dynamicTest("412 for a stale state", () -> stale(operation)));
        } else {
            walk.skip(operation, Cell.STALE, Reason.NO_IF_MATCH);
        }
        return tests;
    }

    private void happy(Operation operation) {
        var names = requests.good(operation, scene(operation)).keySet();
        assertThat(names)
                .as(
                        "examples of a body in openapi/examples/%s.json under \"%s\"",
                        operation.tag(), operation.shortKey())
                .isNotEmpty();
        var statuses = new ArrayList<String>();
        for (var name : names) {
            var scene = scene(operation);
            var call = Objects.requireNonNull(requests.good(operation, scene).get(name));
            var reply = expect(operation, call);
            assertThat(reply.isGood()).as("%s%n%s", call.curl(), reply.brief()).isTrue();
            recorder.keep(operation, scene, reply);
            statuses.add(Integer.toString(reply.status()));
            unchanged(operation, call, reply);
        }
        walk.note(operation, Cell.HAPPY, String.join(", ", new TreeSet<>(statuses)));
    }

    private void unchanged(Operation operation, Call call, Reply first) {
        var tag = first.header("ETag");
        if (operation.isRead() && tag != null) {
            assertThat(expect(operation, call.with("If-None-Match", tag)).status())
                    .as("%s with If-None-Match", call.curl())
                    .isEqualTo(304);
        }
    }

    private void anonymous(Operation operation) {
        var call = requests.anonymous(operation);
        assertThat(expect(operation, call).status()).as(call.curl()).isEqualTo(401);
        var forged = call.with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.");
        assertThat(expect(operation, forged).status()).as(forged.curl()).isEqualTo(401);
        walk.note(operation, Cell.ANONYMOUS, "401");
    }

    private void foreign(Operation operation) {
        var scene = scene(operation);
        var other = scene(operation);
        // What is public is nobody's: then a posting that somebody keeps for themselves.
        UnaryOperator<String> ids = name -> operation.isSecured() ? theirs(other, scene, name) : other.value("job_id");
        var theirs = requests.about(operation, scene, ids);
        var nobodys = requests.about(operation, scene, name -> unknown(scene, name));
        var forTheirs = expect(operation, theirs);
        assertThat(forTheirs.status())
                .as("%s%n%s", theirs.curl(), forTheirs.brief())
                .isEqualTo(404);
        assertThat(forTheirs.withoutTrace())
                .as(theirs.curl())
                .isEqualTo(expect(operation, nobodys).withoutTrace());
        walk.note(operation, Cell.FOREIGN, "404");
    }

    /** Signed in, and by a key with every scope there is. */
    private void ordinary(Operation operation) {
        var call = first(operation, scene(operation));
        var somebody = new Scene(world, "somebody");
        var signedIn = call.with("Authorization", somebody.bearer());
        assertThat(expect(operation, signedIn).status()).as(signedIn.curl()).isEqualTo(403);
        var withKey = call.without("Authorization").with("X-API-Key", somebody.key(SCOPES));
        assertThat(expect(operation, withKey).status()).as(withKey.curl()).isEqualTo(403);
    }

    private static String theirs(Scene other, Scene scene, String placeholder) {
        return placeholder.endsWith("_id") ? other.value(placeholder) : scene.value(placeholder);
    }

    private static String unknown(Scene scene, String placeholder) {
        return placeholder.endsWith("_id") ? UUID.randomUUID().toString() : scene.value(placeholder);
    }

    private void key(Operation operation) {
        var needed = operation.scope();
        var others = new TreeSet<>(SCOPES);
        others.remove(needed == null ? "" : needed);
        var scene = scene(operation);
        var call = first(operation, scene).without("Authorization");
        var refused = call.with("X-API-Key", scene.key(others));
        assertThat(expect(operation, refused).status()).as(refused.curl()).isEqualTo(403);
        if (needed != null) {
            var allowed = call.with("X-API-Key", scene.key(Set.of(needed)));
            var reply = expect(operation, allowed);
            assertThat(reply.isGood())
                    .as("%s%n%s", allowed.curl(), reply.brief())
                    .isTrue();
        }
        walk.note(operation, Cell.KEY, needed == null ? "none: 403" : needed + ": let in, else 403");
    }

    private Call first(Operation operation, Scene scene) {
        return requests.good(operation, scene).values().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of a body"));
    }

    private void invalid(Operation operation) {
        var scene = scene(operation);
        var calls = new Invalid(document).of(operation, first(operation, scene));
        assertThat(calls).as("something wrong to send").isNotEmpty();
        var failures = new ArrayList<String>();
        calls.forEach((what, call) -> {
            var reply = expect(operation, call);
            if (reply.status() != 422) {
                failures.add(what + ": " + call.curl() + "\n    " + reply.brief());
            }
        });
        assertThat(failures).isEmpty();
        walk.note(operation, Cell.INVALID, "422 × " + calls.size());
    }

    private void stale(Operation operation) {
        var scene = scene(operation);
        var call = first(operation, scene).with("If-Match", "\"987654321\"");
        assertThat(expect(operation, call).status()).as(call.curl()).isEqualTo(412);
        walk.note(operation, Cell.STALE, "412");
    }

    private Scene scene(Operation operation) {
        return new Scene(world, operation.key());
    }

    private Reply expect(Operation operation, Call call) {
        var reply = caller.send(call);
        assertThat(conformity.complaints(operation, reply))
                .as("%s%n%s", call.curl(), reply.brief())
                .isEmpty();
        return reply;
    }
}
