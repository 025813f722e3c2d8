package com.jobwise.truth;

import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.profile.MasterProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile and a posting made ready: items by id, lines read once. */
final class Dossier {

    private static final int MOST_LINES_KEPT = 2_000;

    private static final Pattern ACADEMIC = Pattern.compile(
            "(?i)bachelor|master|degree|diplom|doctor|ph\\.?d|\\b[bm]\\.?(?:sc|a|eng|ed|ba)\\b|\\bmba\\b|magister|licence|laurea|magist|in[zż]ynier");
    private static final Pattern UNIVERSITY = Pattern.compile(
            "(?i)universi|uniwers|hochschule(?!.*(?:volks))|college|institute of|polytech|politec|école|eth\\b");
    private static final Set<Item.Kind> STANDING =
            Set.of(Item.Kind.SKILL, Item.Kind.LANGUAGE, Item.Kind.CERTIFICATE, Item.Kind.EDUCATION);

    private final MasterProfile profile;
    private final Map<UUID, Item> items;
    private final List<String> skills;
    private final @Nullable Source posting;
    private final String company;
    private final Source everything;
    private final Source person;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Dossier(MasterProfile profile, @Nullable JobPosting posting, LocalDate today) {
        this.profile = profile;
        this.items = Items.of(profile, today);
        this.skills = Stream.concat(
                        profile.skills().technical().stream(),
                        profile.projects().stream().flatMap(project -> project.technologies().stream()))
                .distinct()
                .toList();
        this.company = posting == null ? "" : posting.company();
        this.posting = posting == null ? null : source(posting);
        var seen = new HashSet<String>();
        this.person = Source.standing(items.values().stream()
                .filter(item ->
                        STANDING.contains(item.kind()) && seen.add(item.kind() + item.title() + item.structure()))
                .flatMap(item -> structure(item).stream())
                .toList());
        this.everything = Source.standing(
                items.values().stream().flatMap(item -> whole(item).stream()).toList());
    }

    @Nullable
    Item item(UUID id) {
        return items.get(id);
    }

    Collection<Item> items() {
        return items.values();
    }

    MasterProfile profile() {
        return profile;
    }

    String company() {
        return company;
    }

    @Nullable
    Source posting() {
        return posting;
    }

    Source everything() {
        return everything;
    }

    Passage read(String text) {
        return new Passage(text, skills);
    }

    /** What the evidence says; a line that is not the item's own is left out. */
    Source source(List<Evidence> evidence) {
        List<Item> cited = new ArrayList<>();
        List<Line> told = new ArrayList<>();
        for (var one : evidence) {
            var item = items.get(one.item());
            if (item != null) {
                cited.add(item);
                if (one.lines().isEmpty()) {
                    told.addAll(whole(item));
                } else {
                    one.lines().stream()
                            .filter(line -> isOwn(item, line))
                            .forEach(line -> told.add(line(item, line, false)));
                    told.addAll(structure(item));
                }
            }
        }
        return new Source(cited, told.stream().distinct().toList());
    }

    /** As {@link #source(List)}, and what is true of the person wherever they worked: skills, languages, certificates, education. */
    Source sourceOfPerson(List<Evidence> evidence) {
        return source(evidence).with(person);
    }

    /** Whether these are words of the item, as a whole line or a part of one. */
    static boolean isOwn(Item item, String line) {
        var plain = plain(line);
        return !plain.isEmpty()
                && Stream.of(item.lines(), item.retold(), item.structure())
                        .flatMap(List::stream)
                        .anyMatch(own -> plain(own).contains(plain));
    }

    /** Without differences that nobody sees: case stays, white space, quotes, dashes and the full stop do not. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replace('’', '\'')
                .replaceAll("[“”„]", "\"")
                .strip()
                .replaceAll("[.;]$", "");
    }

    private List<Line> whole(Item item) {
        List<Line> whole = new ArrayList<>();
        item.lines().forEach(text -> whole.add(line(item, text, false)));
        whole.addAll(structure(item));
        return whole;
    }

    private List<Line> structure(Item item) {
        List<Line> structure = new ArrayList<>();
        item.structure().forEach(text -> structure.add(line(item, text, true)));
        var isOngoing = item.span() != null && item.span().isOngoing();
        var isAcademic = item.kind() == Item.Kind.EDUCATION
                && ACADEMIC.matcher(item.title()).find();
        var words = item.kind().words()
                + (isAcademic ? " degree graduated graduate" : "")
                + (isAcademic && UNIVERSITY.matcher(item.employer()).find() ? " university" : "")
                + (isOngoing ? " currently current present today now" : "");
        if (!words.isBlank()) {
            structure.add(line(item, words.strip(), true));
        }
        return structure;
    }

    private Line line(Item item, String text, boolean isStructure) {
        var key = item.id() + "|" + isStructure + "|" + text;
        var kept = lines.get(key);
        if (kept == null) {
            kept = new Line(item, read(text), isStructure, isStructure && isOurs(item, text));
            if (lines.size() < MOST_LINES_KEPT) {
                lines.put(key, kept);
            }
        }
        return kept;
    }

    /** Dates, and the words that may be said of each kind of item. */
    private static boolean isOurs(Item item, String text) {
        return isSetting(item, text)
                || text.matches("(?:\\p{L}+ +){0,5}(?:19|20)\\d\\d")
                || text.startsWith(item.kind().words()) && !item.kind().words().isEmpty();
    }

    static boolean isSetting(Item item, String text) {
        return item.kind() == Item.Kind.EXPERIENCE
                && item.lines().stream().map(Items::setting).anyMatch(text::equals);
    }

    private Source source(JobPosting posting) {
        var item = Item.named(posting.id(), Item.Kind.PROFILE, posting.title(), List.of());
        var texts = Stream.of(
                        Stream.of(posting.title(), posting.company()),
                        Stream.of(posting.location(), posting.description(), posting.rawText(), posting.salaryRange()),
                        posting.parsedKeywords().stream(),
                        posting.requirements().stream().map(Requirement::text),
                        posting.benefits().stream())
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .distinct();
        return new Source(
                List.of(item),
                texts.map(text -> new Line(item, read(text), false, false)).toList());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
