package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Experiences, education and projects follow the same rules. */
@GatewayTest
class EntriesIT {

    @Autowired
    Api api;

    private Verbs ilka;

    @BeforeEach
    void signIn() {
        ilka = Verbs.newcomer(api);
    }

    @ParameterizedTest
    @EnumSource
    void theyAreListedInThePersonsOrderAndReadOneByOne(Part part) {
        var list = ilka.get(part.path()).isStatus(200);

        assertThat(list.json().path("items")).isEqualTo(ilka.json().path(part.field()));
        assertThat(list.json().path("total").asInt()).isEqualTo(2);
        var second = list.json().at("/items/1");
        var one = ilka.get(part.path() + "/" + second.path("id").asString()).isStatus(200);
        assertThat(one.json()).isEqualTo(second);
        assertThat(one.header("ETag")).isEqualTo(ilka.tag());
        var seen = ilka.with("If-None-Match", ilka.tag());
        assertThat(seen.get(part.path()).isStatus(304).text()).isEmpty();
        seen.get(part.path() + "/" + second.path("id").asString()).isStatus(304);
    }

    @ParameterizedTest
    @EnumSource
    void oneIsAddedBehindTheOthersAndNamed(Part part) {
        var added = ilka.post(part.path(), part.entries(part.entry("Mill"))).isStatus(201);

        assertThat(added.json().path("total").asInt()).isEqualTo(1);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(ilka.api().get(added.required("Location")).isStatus(200).json())
                .isEqualTo(added.json().at("/items/0"));
        assertThat(called(part)).hasSize(3).last().isEqualTo("Mill");
    }

    @ParameterizedTest
    @EnumSource
    void aRepeatWithTheSameKeyAddsNothing(Part part) {
        var once = ilka.with("Idempotency-Key", "add-" + part);
        var body = part.entries(part.entry("Mill"), part.entry("Forge"));

        assertThat(once.post(part.path(), body).isStatus(201).text())
                .isEqualTo(once.post(part.path(), body).isStatus(201).text());
        assertThat(called(part)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereTwiceIsReportedAndNothingIsAdded(Part part) {
        ilka.post(part.path(), part.entries(part.entry("Mill"), part.entry("Forge"), part.entry(" mill ")))
                .complainsOf(part.field() + "[2]", "duplicate");
        ilka.post(part.path(), part.entries(part.entry("Mill"))).isStatus(201);
        ilka.post(part.path(), part.entries(part.entry("Forge"), part.entry("MILL")))
                .complainsOf(part.field() + "[1]", "duplicate");

        assertThat(called(part)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void noProfileHasMoreThanAHundred(Part part) {
        var many = IntStream.range(0, 98)
                .mapToObj(number -> part.entry("Place " + number))
                .toArray(String[]::new);
        ilka.post(part.path(), part.entries(many)).isStatus(201);

        ilka.post(part.path(), part.entries(part.entry("Mill"))).complainsOf(part.field(), "size");
        assertThat(called(part)).hasSize(100);
    }

    @ParameterizedTest
    @EnumSource
    void oneIsReplacedWhereItStands(Part part) {
        var id = id(part, 0);
        var now = ilka.put(part.path() + "/" + id, part.entry("Mill")).isStatus(200);

        assertThat(now.json().path("id").asString()).isEqualTo(id);
        assertThat(now.json().path(part.naming).asString()).isEqualTo("Mill");
        assertThat(now.header("ETag")).isEqualTo("\"1\"");
        assertThat(called(part)).hasSize(2).first().isEqualTo("Mill");
        ilka.put(part.path() + "/" + id, withId(part.entry("Mill"), id(part, 1)))
                .complainsOf("id", "other_id");
    }

    @ParameterizedTest
    @EnumSource
    void severalAreReplacedAtOnceOrNone(Part part) {
        var both = part.entries(withId(part.entry("Forge"), id(part, 1)), withId(part.entry("Mill"), id(part, 0)));

        assertThat(ilka.put(part.path(), both)
                        .isStatus(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(called(part)).containsExactly("Mill", "Forge");
        ilka.put(part.path(), part.entries(part.entry("Bank"))).complainsOf(part.field() + "[0].id", "not_null");
        ilka.put(
                        part.path(),
                        part.entries(
                                withId(part.entry("Bank"), id(part, 0)),
                                withId(part.entry("Shop"), UUID.randomUUID().toString())))
                .complainsOf(part.field() + "[1].id", "unknown_id");
        assertThat(called(part)).containsExactly("Mill", "Forge");
    }

    @ParameterizedTest
    @EnumSource
    void theyArePutInAnotherOrder(Part part) {
        var before = called(part);
        var first = id(part, 0);
        var second = id(part, 1);
        ilka.put(part.path() + "/order", ids(second, first)).isStatus(200);

        assertThat(called(part)).containsExactly(before.get(1), before.get(0));
        ilka.put(part.path() + "/order", ids(first)).complainsOf("ids", "incomplete");
        ilka.put(part.path() + "/order", ids(first, first)).complainsOf("ids[1]", "duplicate_id");
        ilka.put(part.path() + "/order", ids(first, UUID.randomUUID().toString()))
                .complainsOf("ids[1]", "unknown_id");
    }

    @ParameterizedTest
    @EnumSource
    void oneOrSeveralAreDeleted(Part part) {
        ilka.post(part.path(), part.entries(part.entry("Mill"))).isStatus(201);
        var first = id(part, 0);
        var second = id(part, 1);
        ilka.delete(part.path(), ids(first, UUID.randomUUID().toString())).complainsOf("ids[1]", "unknown_id");

        assertThat(ilka.delete(part.path() + "/" + first).isStatus(204).header("ETag"))
                .isEqualTo("\"2\"");
        ilka.delete(part.path() + "/" + first).isProblem(404, "not_found");
        ilka.delete(part.path(), ids(second)).isStatus(204);
        assertThat(called(part)).containsExactly("Mill");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsNamedByItsPath(Part part) {
        ilka.post(
                        part.path(),
                        part.entries(part.entry("Mill"), part.entry("Forge").replace("2003-04", "1999")))
                .complainsOf(part.field() + "[1].end_date", "sound_span");
        ilka.post(part.path(), part.entries()).complainsOf(part.field(), "not_empty");
        ilka.post(part.path(), part.entries("null")).complainsOf(part.field() + "[0]", "not_null");
        ilka.post(part.path(), part.entries(withId(part.entry("Mill"), id(part, 0))))
                .complainsOf(part.field() + "[0].id", "unknown_id");
        ilka.put(part.path() + "/" + id(part, 0), part.entry(" ")).complainsOf(part.naming, "not_blank");
        ilka.put(part.path() + "/" + id(part, 0), part.entry("Mill").replace("2001", "2001-02-30"))
                .complainsOf("start_date", "partial_date");
        ilka.put(part.path() + "/order", "{\"ids\": [\"x\"]}").complainsOf("ids[0]", "wrong_type");
        ilka.delete(part.path(), "{\"ids\": []}").complainsOf("ids", "not_empty");
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    @Test
    void aDegreeIsAskedOfNewEntriesAndMayLackWhereAResumeLackedIt() {
        var entry = Part.EDUCATION.entry("Mill").replace("MSc", " ");

        ilka.post("/education", Part.EDUCATION.entries(entry))
                .complainsOf("education[0].degree", "not_blank_unless_stored");
        ilka.put("/education/" + id(Part.EDUCATION, 0), withId(entry, id(Part.EDUCATION, 0)))
                .isStatus(200);
    }

    @ParameterizedTest
    @EnumSource
    void anOldStateIsNotOverwritten(Part part) {
        var id = id(part, 0);
        var stale = ilka.with("If-Match", "\"7\"");

        stale.post(part.path(), part.entries(part.entry("Mill"))).isProblem(412, "stale");
        stale.put(part.path() + "/" + id, part.entry("Mill")).isProblem(412, "stale");
        stale.put(part.path(), part.entries(withId(part.entry("Mill"), id))).isProblem(412, "stale");
        stale.put(part.path() + "/order", ids(id(part, 1), id)).isProblem(412, "stale");
        stale.delete(part.path() + "/" + id).isProblem(412, "stale");
        stale.delete(part.path(), ids(id)).isProblem(412, "stale");
        ilka.with("If-Match", "\"0\"").delete(part.path() + "/" + id).isStatus(204);
    }

    @ParameterizedTest
    @EnumSource
    void neitherAnothersProfileNorAnotherProfilesEntryIsThere(Part part) {
        var gethin = Verbs.newcomer(api);
        var foreign = gethin.json().path(part.field()).path(0).path("id").asString();
        for (var path : List.of(part.path() + "/" + foreign, part.path() + "/" + UUID.randomUUID())) {
            ilka.get(path).isProblem(404, "not_found");
            ilka.put(path, part.entry("Mill")).isProblem(404, "not_found");
            ilka.delete(path).isProblem(404, "not_found");
        }
        refusedAsMissing(gethin.at(ilka.profile()), part);
        ilka.delete(part.path(), ids(foreign)).complainsOf("ids[0]", "unknown_id");
        assertThat(ilka.tag()).isEqualTo("\"0\"");
    }

    private void refusedAsMissing(Verbs stranger, Part part) {
        var id = id(part, 0);
        stranger.get(part.path()).isProblem(404, "not_found");
        stranger.get(part.path() + "/" + id).isProblem(404, "not_found");
        stranger.post(part.path(), part.entries(part.entry("Mill"))).isProblem(404, "not_found");
        stranger.put(part.path() + "/" + id, part.entry("Mill")).isProblem(404, "not_found");
        stranger.put(part.path(), part.entries(withId(part.entry("Mill"), id))).isProblem(404, "not_found");
        stranger.put(part.path() + "/order", ids(id)).isProblem(404, "not_found");
        stranger.delete(part.path() + "/" + id).isProblem(404, "not_found");
        stranger.delete(part.path(), ids(id)).isProblem(404, "not_found");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyUnknownGetsIn(Part part) {
        var nobody = new Verbs(api, ilka.profile());
        var id = id(part, 0);

        nobody.get(part.path()).isStatus(401);
        nobody.get(part.path() + "/" + id).isStatus(401);
        nobody.post(part.path(), part.entries(part.entry("Mill"))).isStatus(401);
        nobody.put(part.path() + "/" + id, part.entry("Mill")).isStatus(401);
        nobody.put(part.path(), part.entries()).isStatus(401);
        nobody.put(part.path() + "/order", ids(id)).isStatus(401);
        nobody.delete(part.path() + "/" + id).isStatus(401);
        nobody.delete(part.path(), ids(id)).isStatus(401);
    }

    private String id(Part part, int index) {
        return ilka.json().path(part.field()).path(index).path("id").asString();
    }

    private List<String> called(Part part) {
        return ilka.json()
                .path(part.field())
                .valueStream()
                .map((JsonNode one) -> one.path(part.naming).asString())
                .toList();
    }

    private static String ids(String... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(", ", "{\"ids\": [", "]}"));
    }

    private static String withId(String entry, String id) {
        var node = (tools.jackson.databind.node.ObjectNode) JsonMapper.shared().readTree(entry);
        return node.put("id", id).toString();
    }
}
