package com.jobwise.testsupport.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a reply to one call into what goes over the wire.
 *
 * @param good what a fault bends that brings no answer of its own
 */
record Answering(ModelCall call, long number, Reply good) {

    private static final int MIB = 1 << 20;
    private static final String REFUSAL = "I'm sorry, but I can't help with that.";

    Wire wire(Reply reply) {
        return switch (reply) {
            case Reply.Text text -> Wire.ok(body(Completion.of(text.content())).toString());
            case Reply.Minimal _ -> Wire.ok(body(Completion.of(content(reply))).toString());
            case Reply.Faulty(var fault) -> faulty(fault, content(good));
            case Reply.Bent(var fault, var own) -> faulty(fault, content(own));
            case Reply.Http(var status, var headers, var body) -> Wire.of(status, headers, body);
            case Reply.Late late -> wire(late.reply());
        };
    }

    /** The text of a good answer; a script that only knows faults gets the minimal one. */
    private String content(Reply reply) {
        return switch (reply) {
            case Reply.Text(var content) -> content;
            case Reply.Late late -> content(late.reply());
            case Reply.Bent bent -> content(bent.good());
            case Reply.Minimal _, Reply.Faulty _, Reply.Http _ ->
                call.schema().map(MinimalInstance::of).map(Object::toString).orElse("{}");
        };
    }

    private Wire faulty(Fault fault, String content) {
        return switch (fault.kind()) {
            case STATUS -> ProviderError.of(fault, call.at());
            case CONNECTION -> Wire.ok(body(Completion.of(content)).toString()).delivered(delivery(fault));
            case BODY -> brokenBody(fault, body(Completion.of(content)));
            case COMPLETION -> Wire.ok(body(completion(fault, content)).toString());
            case CONTENT -> {
                var finish = fault == Fault.TRUNCATED_JSON ? "length" : "stop";
                yield Wire.ok(body(new Completion(BentContent.of(fault, content), finish, null))
                        .toString());
            }
        };
    }

    private static Wire.Delivery delivery(Fault fault) {
        return switch (fault) {
            case RESET_BEFORE_ANSWER -> Wire.Delivery.RESET_AT_ONCE;
            case RESET_IN_BODY -> Wire.Delivery.RESET_HALFWAY;
            case SLOW_HEADERS -> Wire.Delivery.LATE;
            case TRICKLED_BODY -> Wire.Delivery.TRICKLED;
            case HUNG_BODY -> Wire.Delivery.HUNG_HALFWAY;
            case CUT_BODY -> Wire.Delivery.CUT_HALFWAY;
            default -> throw new IllegalArgumentException(fault + " is nothing of the connection");
        };
    }

    private Wire brokenBody(Fault fault, ObjectNode body) {
        return switch (fault) {
            case HTML_PAGE ->
                Wire.of(
                        200,
                        Map.of("Content-Type", "text/html"),
                        "<!doctype html><html><body><h1>Please log in to the network</h1></body></html>");
            case NO_CHOICES -> {
                body.putArray("choices");
                yield Wire.ok(body.toString());
            }
            case OVERSIZED ->
                Wire.ok(body(Completion.of("x".repeat(MIB + MIB / 2))).toString());
            case RANDOM_BYTES -> new Wire(200, Map.of(), noise(), StandardCharsets.ISO_8859_1, Wire.Delivery.WHOLE);
            case NO_USAGE -> {
                body.remove("usage");
                yield Wire.ok(body.toString());
            }
            default -> throw new IllegalArgumentException(fault + " leaves the body alone");
        };
    }

    private static Completion completion(Fault fault, String content) {
        return switch (fault) {
            case EMPTY_CONTENT -> Completion.of("");
            case NULL_CONTENT -> new Completion(null, "stop", null);
            case LENGTH_AND_EMPTY -> new Completion("", "length", null);
            case LENGTH_AND_WHOLE -> new Completion(content, "length", null);
            case CONTENT_FILTER -> new Completion("", "content_filter", null);
            case REFUSAL -> new Completion(null, "stop", REFUSAL);
            default -> throw new IllegalArgumentException(fault + " leaves the completion alone");
        };
    }

    /** Differs from call to call and is the same in every run. */
    private String noise() {
        return new SplittableRandom(number)
                .ints(1000, 0, 256)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private ObjectNode body(Completion completion) {
        return completion.body(call, number);
    }
}
