package com.jobwise.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What no answer may be, whatever the request was. */
final class Suspicion {

    /** Words that only our insides say. */
    private static final List<String> INSIDES = List.of(
            "Exception",
            "com.jobwise",
            "org.springframework",
            "java.lang",
            "tools.jackson",
            "org.postgresql",
            "SQLSTATE",
            "\tat ",
            "insert into",
            "select *",
            "violates",
            "constraint",
            "Hibernate");

    /** What everybody may see: public postings, and words that are the same for all. */
    private static final Set<String> SHARED = Set.of("browse_id", "ranked_experience_id", "kind", "name");

    private final Conformity conformity;

    Suspicion(Conformity conformity) {
        this.conformity = conformity;
    }

    /** Every reason to doubt this answer. */
    List<String> of(Operation operation, Call call, Reply reply, Person me, Collection<Person> everybody) {
        List<String> found = new ArrayList<>();
        if (reply.status() >= 500) {
            found.add("status " + reply.status());
        }
        if (call.method().equals(operation.method())) {
            found.addAll(conformity.complaints(operation, reply));
        } else if (reply.status() >= 400 && !reply.mediaType().equals("application/problem+json")) {
            found.add("a refusal that is no problem document");
        }
        var text = reply.text();
        var sent =
                call.path() + new String(Optional.ofNullable(call.body()).orElse(new byte[0]), StandardCharsets.UTF_8);
        if (!reply.isGood()) {
            INSIDES.stream()
                    .filter(word -> text.contains(word) && !sent.contains(word))
                    .forEach(word -> found.add("says '" + word + "'"));
        }
        everybody.stream()
                .filter(one -> !one.canary().equals(me.canary()))
                .forEach(one -> leaks(one, text, sent, found));
        return found;
    }

    private static void leaks(Person other, String text, String sent, List<String> found) {
        if (text.contains(other.canary())) {
            found.add("tells a text of somebody else");
        }
        other.ids().forEach((name, id) -> {
            if (!SHARED.contains(name) && text.contains(id) && !sent.contains(id)) {
                found.add("tells a " + name + " of somebody else");
            }
        });
    }
}
