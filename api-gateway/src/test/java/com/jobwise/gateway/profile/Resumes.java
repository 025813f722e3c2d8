package com.jobwise.gateway.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Resumes nobody would write and everybody may: by the seed, always the same ones. */
final class Resumes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "Lantern",
            "welding",
            "Größe",
            "naïve",
            "42",
            "C++",
            "R&D",
            "日本",
            "🚂 rails",
            "a/b",
            "say \"so\"",
            "x'; --",
            "<b>",
            "\\n",
            "٣");

    private final Random random;

    Resumes(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode next() {
        var resume = JSON.objectNode();
        maybe(resume, "$schema", () -> JSON.stringNode("https://schema.example/resume/v1.json"));
        resume.set("basics", basics());
        maybe(resume, "work", () -> list(5, this::work));
        maybe(resume, "education", () -> list(4, this::education));
        maybe(resume, "projects", () -> list(4, this::project));
        maybe(resume, "languages", () -> list(3, this::language));
        maybe(resume, "certificates", () -> list(3, this::certificate));
        for (var section : List.of("volunteer", "awards", "publications", "interests", "references")) {
            maybe(resume, section, () -> list(3, () -> anything(3)));
        }
        maybe(resume, "meta", () -> object(2));
        // Without one skill it might be no resume at all.
        var skills = list(3, this::skills);
        skills.addObject().put("name", "Lathe work");
        resume.set("skills", skills);
        strange(resume);
        return resume;
    }

    private ObjectNode basics() {
        var basics = JSON.objectNode().put("name", text());
        maybe(basics, "label", this::textNode);
        maybe(basics, "image", this::textNode);
        maybe(basics, "email", () -> JSON.stringNode("jo" + random.nextInt(99) + "@penn.example"));
        maybe(
                basics,
                "phone",
                () -> oneOf(JSON.stringNode(" +44 1632 960" + random.nextInt(100)), JSON.numberNode(5550101)));
        maybe(basics, "url", this::address);
        maybe(basics, "website", this::address);
        maybe(basics, "summary", () -> JSON.stringNode("  Summary of " + text() + ", long enough.  "));
        maybe(basics, "location", this::location);
        maybe(
                basics,
                "profiles",
                () -> list(4, () -> {
                    var profile = JSON.objectNode();
                    maybe(
                            profile,
                            "network",
                            () -> oneOf(
                                    JSON.stringNode("LinkedIn"),
                                    JSON.stringNode("github"),
                                    JSON.stringNode(" GitHub "),
                                    textNode()));
                    maybe(profile, "url", this::address);
                    return strange(profile);
                }));
        return strange(basics);
    }

    private JsonNode location() {
        var place = JSON.objectNode();
        for (var field : List.of("address", "postalCode", "city", "region", "countryCode")) {
            maybe(place, field, this::textNode);
        }
        return oneOf(strange(place), textNode(), JSON.nullNode());
    }

    private ObjectNode work() {
        var work = JSON.objectNode();
        maybe(work, "name", this::textNode);
        maybe(work, "company", this::textNode);
        maybe(work, "location", this::location);
        if (random.nextInt(5) == 0) {
            work.set("positions", list(3, () -> position(JSON.objectNode())));
        }
        return position(work);
    }

    private ObjectNode position(ObjectNode work) {
        maybe(work, "position", this::textNode);
        maybe(work, "title", this::textNode);
        dates(work);
        maybe(work, "summary", this::textNode);
        maybe(work, "highlights", this::texts);
        maybe(work, "isCurrent", () -> JSON.booleanNode(random.nextBoolean()));
        return strange(work);
    }

    private ObjectNode education() {
        var education = JSON.objectNode();
        maybe(education, "institution", this::textNode);
        maybe(education, "studyType", this::textNode);
        maybe(education, "area", this::textNode);
        dates(education);
        maybe(
                education,
                "score",
                () -> oneOf(
                        JSON.stringNode("3.7 GPA"),
                        JSON.stringNode("1.6"),
                        JSON.stringNode("2:1"),
                        JSON.numberNode(3.25)));
        maybe(education, "courses", this::texts);
        maybe(education, "honors", this::texts);
        return strange(education);
    }

    private ObjectNode project() {
        var project = JSON.objectNode();
        maybe(project, "name", this::textNode);
        maybe(project, "description", this::textNode);
        maybe(project, "highlights", this::texts);
        maybe(project, "keywords", this::texts);
        maybe(project, "url", this::address);
        dates(project);
        return strange(project);
    }

    private ObjectNode skills() {
        var group = JSON.objectNode();
        maybe(group, "name", () -> oneOf(textNode(), JSON.stringNode("Soft skills"), JSON.stringNode("Tools")));
        maybe(group, "level", this::textNode);
        maybe(group, "keywords", this::texts);
        return strange(group);
    }

    private ObjectNode language() {
        var language = JSON.objectNode();
        maybe(language, "language", () -> oneOf(JSON.stringNode("Welsh"), JSON.stringNode(" Welsh"), textNode()));
        maybe(
                language,
                "fluency",
                () -> oneOf(JSON.stringNode("Native speaker"), JSON.stringNode("fluent"), textNode()));
        return strange(language);
    }

    private ObjectNode certificate() {
        var certificate = JSON.objectNode();
        maybe(certificate, "name", () -> oneOf(JSON.stringNode("First aid"), textNode()));
        maybe(certificate, "issuer", this::textNode);
        maybe(certificate, "date", () -> JSON.stringNode(date(2000)));
        maybe(certificate, "url", this::address);
        return strange(certificate);
    }

    /** The end is years after the beginning; the three precisions, some other spellings, and some that are no dates. */
    private void dates(ObjectNode node) {
        maybe(node, "startDate", () -> JSON.stringNode(date(1990)));
        maybe(
                node,
                "endDate",
                () -> oneOf(
                        JSON.stringNode(date(2010)),
                        JSON.stringNode(date(2010)),
                        JSON.stringNode("Present"),
                        JSON.nullNode()));
    }

    private String date(int from) {
        var year = from + random.nextInt(10);
        return switch (random.nextInt(8)) {
            case 0, 1 -> "" + year;
            case 2, 3 -> year + "-05";
            case 4 -> year + "-05-30";
            case 5 -> year + "-11-03T00:00:00Z";
            case 6 -> "May " + year;
            default -> "one summer";
        };
    }

    private JsonNode address() {
        return oneOf(
                JSON.stringNode("https://penn.example/" + random.nextInt(9)),
                JSON.stringNode("penn.example/me?x=1#y"),
                JSON.stringNode("ftp://penn.example"),
                JSON.stringNode("HTTPS://[::1]:8443/%7Ejo"),
                JSON.stringNode(""));
    }

    private ArrayNode texts() {
        return list(3, () -> random.nextInt(12) == 0 ? anything(1) : textNode());
    }

    private JsonNode textNode() {
        return JSON.stringNode(text());
    }

    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    /** An unknown field, now and then. */
    private ObjectNode strange(ObjectNode node) {
        if (random.nextInt(4) == 0) {
            node.set("x-" + WORDS.get(random.nextInt(WORDS.size())), anything(2));
        }
        return node;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(1000));
            case 3 -> JSON.numberNode(random.nextDouble() * 1e12);
            case 4, 5 -> textNode();
            case 6 -> list(2, () -> anything(depth - 1));
            default -> object(depth - 1);
        };
    }

    private ObjectNode object(int depth) {
        var object = JSON.objectNode();
        for (var count = random.nextInt(3); count > 0; count--) {
            object.set(text(), anything(depth));
        }
        return object;
    }

    private ArrayNode list(int most, Supplier<? extends JsonNode> entry) {
        List<JsonNode> entries = new ArrayList<>();
        for (var count = random.nextInt(most + 1); count > 0; count--) {
            entries.add(entry.get());
        }
        return JSON.arrayNode().addAll(entries);
    }

    private void maybe(ObjectNode node, String field, Supplier<? extends JsonNode> value) {
        if (random.nextInt(4) > 0) {
            node.set(field, value.get());
        }
    }

    private JsonNode oneOf(JsonNode... values) {
        return values[random.nextInt(values.length)];
    }
}
