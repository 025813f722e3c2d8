package com.jobwise.testsupport.model;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Chance's own answers. */
final class Nonsense {

    private static final int FAULTS_OF_TEN = 7;
    private static final int LONGEST = 400;
    private static final int DEEPEST = 4;
    private static final String SIGNS = "{}[]\":,'`<>/\\ \n\tabcXYZ019.-é\u200b\u202e\u0000漢ש";
    private static final List<Integer> STATUSES =
            List.of(200, 202, 204, 301, 400, 402, 408, 409, 418, 422, 451, 502, 504, 529);

    private Nonsense() {}

    static Reply any(RandomGenerator random) {
        if (random.nextInt(10) < FAULTS_OF_TEN) {
            var faults = Fault.values();
            return Reply.fault(faults[random.nextInt(faults.length)]);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Reply.text(text(random));
            case 1 -> Reply.json(tree(random, DEEPEST));
            case 2 -> Reply.http(STATUSES.get(random.nextInt(STATUSES.size())), Map.of(), text(random));
            default -> Reply.http(200, Map.of(), Json.MAPPER.writeValueAsString(tree(random, DEEPEST)));
        };
    }

    private static String text(RandomGenerator random) {
        return random.ints(random.nextInt(LONGEST), 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static Object tree(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> text(random);
            case 1 -> random.nextLong();
            case 2 -> random.nextDouble();
            case 3 -> random.nextBoolean();
            case 4 ->
                random.ints(random.nextInt(4))
                        .mapToObj(_ -> tree(random, depth - 1))
                        .toList();
            default ->
                random.ints(random.nextInt(4))
                        .boxed()
                        .collect(Collectors.toMap(
                                number -> "field" + number,
                                _ -> tree(random, depth - 1),
                                (one, _) -> one,
                                java.util.TreeMap::new));
        };
    }
}
