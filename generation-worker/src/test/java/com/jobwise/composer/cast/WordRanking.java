package com.jobwise.composer.cast;

import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.profile.SkillId;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankedItem.Evidence;
import com.jobwise.ranking.RankingResult;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A plain ranking by shared words: enough for the composer, which must not care how a ranking came about. */
public final class WordRanking {

    /** The same few people and postings are ranked hundreds of times. */
    private static final Map<String, Set<String>> STEMS = new ConcurrentHashMap<>();

    private final JobPosting posting;
    private final Map<UUID, RankedItem> explanations = new LinkedHashMap<>();

    private WordRanking(JobPosting posting) {
        this.posting = posting;
    }

    public static RankingResult of(MasterProfile profile, JobPosting posting) {
        return new WordRanking(posting).rank(profile);
    }

    private RankingResult rank(MasterProfile profile) {
        var experiences = profile.experiences().stream()
                .collect(
                        LinkedHashMap<UUID, Double>::new,
                        (map, one) -> map.put(one.id(), experience(one)),
                        Map::putAll);
        var projects = profile.projects().stream()
                .collect(LinkedHashMap<UUID, Double>::new, (map, one) -> map.put(one.id(), project(one)), Map::putAll);
        Map<UUID, Double> skills = new LinkedHashMap<>();
        profile.skills()
                .technical()
                .forEach(name -> skills.put(SkillId.of(profile.id(), "technical", name), skill(name)));
        profile.skills().soft().forEach(name -> skills.put(SkillId.of(profile.id(), "soft", name), skill(name)));
        return new RankingResult(
                "words", byScore(experiences), byScore(projects), byScore(skills), 0.8, Map.copyOf(explanations));
    }

    private double experience(Experience one) {
        var lines = one.achievements();
        return explain(
                one.id(),
                lines,
                Stream.concat(lines.stream(), Stream.of(one.title(), text(one.description())))
                        .toList());
    }

    private double project(Project one) {
        return explain(
                one.id(), List.of(one.description()), List.of(one.description(), String.join(" ", one.technologies())));
    }

    private double skill(String name) {
        return shared(name).size();
    }

    private double explain(UUID id, List<String> lines, List<String> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> words.addAll(shared(text)));
        List<Evidence> evidence = new ArrayList<>();
        for (Requirement requirement : posting.requirements()) {
            var wanted = stems(requirement.text());
            texts.stream()
                    .filter(text -> stems(text).stream().anyMatch(wanted::contains))
                    .forEach(text -> evidence.add(new Evidence(requirement.text(), text, 0.5)));
        }
        var scores = lines.stream()
                .map(line -> Math.min(1, shared(line).size() / 6.0))
                .toList();
        explanations.put(
                id,
                new RankedItem(
                        Math.min(1, words.size() / 20.0),
                        "Shares words with the posting.",
                        Map.of(),
                        evidence,
                        scores));
        return words.size();
    }

    private Set<String> shared(String text) {
        var own = new HashSet<>(stems(text));
        var asked = new HashSet<String>();
        posting.requirements().forEach(requirement -> asked.addAll(stems(requirement.text())));
        own.retainAll(asked);
        return own;
    }

    private static Set<String> stems(String text) {
        return STEMS.computeIfAbsent(text, one -> Set.copyOf(Words.stems(one)));
    }

    private static String text(String nullable) {
        return nullable == null ? "" : nullable;
    }

    private static List<UUID> byScore(Map<UUID, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<UUID, Double> entry) -> entry.getValue())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
