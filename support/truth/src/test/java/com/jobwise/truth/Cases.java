package com.jobwise.truth;

import com.jobwise.cast.PostingBuilder;
import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PartId;
import com.jobwise.profile.SkillId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statements of the development corpus: {@code person | place | evidence | text [| reason]}. Evidence: {@code 1.3} is the third line of the first position. */
final class Cases {

    static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-06-15T12:00:00Z"));

    record Case(
            String person, Statement statement, @Nullable Reason reason) {

        Ruling ruling() {
            return TruthGate.at(TODAY).against(profile(), posting()).check(statement);
        }

        private MasterProfile profile() {
            return Objects.requireNonNull(People.ALL.get(person));
        }
    }

    private Cases() {}

    static List<Case> read(String name) {
        return lines(name).stream().map(Cases::parsed).toList();
    }

    static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(Cases.class.getResourceAsStream("/truth/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case parsed(String line) {
        var fields = line.split("\\s*\\|\\s*");
        var profile = Objects.requireNonNull(People.ALL.get(fields[0]), line);
        List<Evidence> evidence = new ArrayList<>();
        for (var one : fields[2].split(",\\s*")) {
            if (!one.equals("-")) {
                evidence.add(evidence(profile, one));
            }
        }
        var statement = new Statement(
                Place.valueOf(fields[1]), fields[3].replace("\\n", "\n").replace('¦', '|'), evidence);
        return new Case(fields[0], statement, fields.length > 4 ? Reason.valueOf(fields[4]) : null);
    }

    private static Evidence evidence(MasterProfile profile, String key) {
        if (key.equals("me")) {
            return Evidence.whole(profile.id());
        }
        if (key.startsWith("skill:")) {
            return Evidence.whole(SkillId.of(profile.id(), "technical", key.substring(6)));
        }
        if (key.startsWith("lang")) {
            return Evidence.whole(PartId.of(
                            profile.id(),
                            "languages",
                            profile.skills().languages().stream()
                                    .map(one -> one.name())
                                    .toList())
                    .get(Integer.parseInt(key.substring(4)) - 1));
        }
        if (key.startsWith("cert")) {
            return Evidence.whole(PartId.of(
                            profile.id(),
                            "certifications",
                            profile.skills().certifications().stream()
                                    .map(one -> one.name())
                                    .toList())
                    .getFirst());
        }
        if (key.startsWith("edu")) {
            return Evidence.whole(profile.education().getFirst().id());
        }
        var numbers = key.split("\\.");
        var job = profile.experiences().get(Integer.parseInt(numbers[0]) - 1);
        return numbers.length == 1
                ? Evidence.whole(job.id())
                : new Evidence(job.id(), List.of(job.achievements().get(Integer.parseInt(numbers[1]) - 1)));
    }

    static JobPosting posting() {
        var posting = PostingBuilder.aPosting().build();
        return new JobPosting(
                posting.id(),
                1,
                posting.source(),
                posting.title(),
                posting.company(),
                posting.location(),
                posting.description(),
                posting.rawText(),
                posting.parsedKeywords(),
                posting.requirements(),
                posting.benefits(),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType(),
                posting.status(),
                ApplicationStatus.values()[0],
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
