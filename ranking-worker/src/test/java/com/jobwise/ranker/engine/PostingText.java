package com.jobwise.ranker.engine;

import com.jobwise.posting.Importance;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.Requirement;
import com.jobwise.terms.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plain reader of the example postings, only as good as these tests need: bullets under known headings, or else telling sentences. The
 * real intake belongs to the gateway.
 */
final class PostingText {

    private enum Section {
        MUST,
        NICE,
        DUTIES,
        OTHER
    }

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-–*•>]|\\d\\.|[\\x{2700}-\\x{27BF}\\x{1F300}-\\x{1FAFF}]+)\\s+");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)not (required|needed)|n[o']t need|kein muss|offer|what (do i|you) get|benefit|\\bpay\\b|apply|über"
                    + " uns|who we are|the company|summary|bewerbung|why this job|equal opportunity");
    private static final Pattern NICE = Pattern.compile(
            "(?i)\\b(nice|prefer\\w*|desirable|would be great|good to have|von vorteil|smile|plus|lovely)\\b");
    private static final Pattern MUST =
            Pattern.compile("(?i)\\b(must|required|essential|need|you bring|dein profil|looking for)\\b");
    private static final Pattern DUTIES = Pattern.compile(
            "(?i)\\b(will|would( i)? do|responsibilities|aufgaben|the role|the work|would own)\\b|you'll do");

    private final boolean dutiesAreRequirements;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<String> description = new ArrayList<>();

    private PostingText(boolean dutiesAreRequirements) {
        this.dutiesAreRequirements = dutiesAreRequirements;
    }

    /** @param dutiesAreRequirements take "what you will do" as requirements too, not as description only */
    static JobPosting read(Path file, boolean dutiesAreRequirements) {
        var text = new PostingText(dutiesAreRequirements);
        var raw = content(file);
        text.readSections(raw);
        if (text.requirements.isEmpty()) {
            text.readSentences(raw);
        }
        var title = file.getFileName().toString().replace(".txt", "").replace('-', ' ');
        return Postings.posting(
                title, String.join("\n", text.description), List.of(), text.requirements.toArray(Requirement[]::new));
    }

    private void readSections(String raw) {
        var section = Section.OTHER;
        for (var line : raw.lines().map(String::strip).toList()) {
            var bullet = BULLET.matcher(line);
            var isBullet = bullet.find() && !line.equals(line.toUpperCase(Locale.ROOT));
            var heading = isBullet ? null : headed(line);
            if (heading != null) {
                section = heading;
            } else if (isBullet) {
                add(section, bullet.replaceFirst(""));
            } else if (section == Section.DUTIES && line.endsWith(".")) {
                Words.sentences(line).forEach(this::addDuty);
            }
        }
    }

    private static @Nullable Section headed(String line) {
        var plain = line.replaceAll("^[^\\p{L}]+|[^\\p{L}?]+$", "");
        if (plain.isEmpty() || line.length() > 60 && !OTHER.matcher(line).lookingAt() || line.endsWith(".")) {
            return OTHER.matcher(line).lookingAt() ? Section.OTHER : null;
        }
        return kindOf(plain);
    }

    private static @Nullable Section kindOf(String heading) {
        if (OTHER.matcher(heading).find()) {
            return Section.OTHER;
        }
        if (NICE.matcher(heading).find()) {
            return Section.NICE;
        }
        if (MUST.matcher(heading).find()) {
            return Section.MUST;
        }
        return DUTIES.matcher(heading).find() ? Section.DUTIES : null;
    }

    private void readSentences(String raw) {
        for (var sentence : Words.sentences(raw)) {
            if (OTHER.matcher(sentence).find()) {
                continue;
            }
            switch (kindOf(sentence)) {
                case MUST -> add(Section.MUST, sentence);
                case NICE -> add(Section.NICE, sentence);
                case DUTIES -> addDuty(sentence);
                case null, default -> {}
            }
        }
    }

    private void add(Section section, String text) {
        switch (section) {
            case MUST -> require(text, NICE.matcher(text).find() ? Importance.NICE : Importance.MUST);
            case NICE -> require(text, Importance.NICE);
            case DUTIES -> addDuty(text);
            case OTHER -> {}
        }
    }

    private void addDuty(String text) {
        description.add(text);
        if (dutiesAreRequirements) {
            require(text, Importance.CORE);
        }
    }

    private void require(String text, Importance importance) {
        if (seen.add(text)) {
            requirements.add(new Requirement(text, importance));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("example posting " + file.getFileName(), unreadable);
        }
    }
}
