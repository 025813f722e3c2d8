package com.jobwise.ranker.engine;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingResult;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.embedding.TextEmbedder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Engine {@code rules-1}: needs no language model, invents nothing, and gives the same answer to the same input. */
public final class RulesRanker implements RelevanceRanker {

    public static final String ENGINE = "rules-1";

    private final TextEmbedder embedder;
    private final SkillLexicon lexicon;

    public RulesRanker(TextEmbedder embedder, SkillLexicon lexicon) {
        this.embedder = embedder;
        this.lexicon = lexicon;
    }

    @Override
    public RankingResult rank(MasterProfile profile, JobPosting posting) {
        var terms = RequirementTerms.of(posting);
        var experiences = ProfileItem.experiencesOf(profile);
        var projects = ProfileItem.projectsOf(profile);
        var skills = ProfileSkill.of(profile);
        var fit = fit(
                terms, Stream.concat(experiences.stream(), projects.stream()).toList(), skills);

        var experienceMatches = matches(experiences, fit);
        var projectMatches = matches(projects, fit);
        var ranking = new ItemRanking(terms);
        var rankedExperiences = ranking.rank(experienceMatches);
        var rankedProjects = ranking.rank(projectMatches);
        var all = Stream.concat(experienceMatches.stream(), projectMatches.stream())
                .toList();
        var rankedSkills = new SkillRanking(fit, all).rank(skills);
        return new RankingResult(
                ENGINE,
                List.copyOf(rankedExperiences.keySet()),
                List.copyOf(rankedProjects.keySet()),
                List.copyOf(rankedSkills.keySet()),
                Confidence.of(terms),
                together(List.of(rankedExperiences, rankedProjects, rankedSkills)));
    }

    private Fit fit(RequirementTerms terms, List<ProfileItem> items, List<ProfileSkill> skills) {
        var telling =
                items.stream().flatMap(item -> item.tellingTexts().stream()).toList();
        List<String> others = new ArrayList<>();
        items.forEach(item -> others.add(item.wholeText()));
        skills.forEach(skill -> others.add(skill.name()));
        var known = new LinkedHashSet<>(terms.keywords());
        skills.forEach(skill -> known.add(skill.name()));
        return new Fit(
                terms, new KeywordMatch(lexicon, known, telling), SemanticMatch.of(embedder, terms, telling, others));
    }

    private static List<ItemMatch> matches(List<ProfileItem> items, Fit fit) {
        return items.stream().map(item -> ItemMatch.of(item, fit)).toList();
    }

    private static Map<UUID, RankedItem> together(List<Map<UUID, RankedItem>> parts) {
        Map<UUID, RankedItem> all = new LinkedHashMap<>();
        parts.forEach(all::putAll);
        return Collections.unmodifiableMap(all);
    }
}
