package com.jobwise.e2e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person and posting of {@code examples/labels.json}, graded by hand: 3 is just what the posting asks for, 0 has nothing to do with it.
 */
record LabelledPair(String person, String posting, JsonNode grades) {

    static Stream<LabelledPair> all() {
        return JsonMapper.shared()
                .readTree(Person.example("labels.json"))
                .valueStream()
                .map(LabelledPair::of);
    }

    private static LabelledPair of(JsonNode label) {
        return new LabelledPair(
                label.path("person").asString(), label.path("posting").asString(), label.path("experiences"));
    }

    int grade(JsonNode experience) {
        var company = experience.path("company").asString();
        var position = company + "|" + experience.path("title").asString();
        return grades.has(position)
                ? grades.path(position).asInt()
                : grades.path(company).asInt();
    }

    /** Normalised discounted cumulative gain of the first five. */
    double ndcg(List<Integer> inOrder) {
        List<Integer> ideal = new ArrayList<>(inOrder);
        ideal.sort(Comparator.reverseOrder());
        return gain(inOrder) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        var sum = 0.0;
        for (var i = 0; i < Math.min(5, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    @Override
    public String toString() {
        return person + " for " + posting;
    }
}
