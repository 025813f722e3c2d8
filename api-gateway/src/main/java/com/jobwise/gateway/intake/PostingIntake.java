package com.jobwise.gateway.intake;

import com.jobwise.gateway.intake.TitleAndCompany.Names;
import com.jobwise.posting.Importance;
import com.jobwise.terms.SkillLexicon;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads pasted postings. Without state; the same text always gives the same draft. */
public final class PostingIntake {

    private static final int LONGEST_NAME = 200;
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern ABOUT = Pattern.compile(
            "(?m)^About (?:the )?((?!The |Us|You|This|Our|Me|Role|Job|Team|Position|Company)\\p{Lu}[\\p{L}\\p{N}&.' -]{1,60}?):?$");

    private final SkillLexicon lexicon;

    public PostingIntake(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads a posting as pasted, up to 15,000 characters.
     *
     * @throws UnreadablePostingException with a sentence for the person, when the text holds no posting
     */
    public PostingDraft read(String rawText) {
        refuseBinary(rawText);
        var cleaned = Furniture.beforeSignature(Cleaning.clean(rawText));
        if (cleaned.codePoints()
                        .filter(Character::isLetter)
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            throw new UnreadablePostingException(
                    "The posting has no text that can be read; paste its words, not a picture or a link.");
        }
        var lines = Furniture.remove(LineReader.read(cleaned));
        if (lines.isEmpty()) {
            throw new UnreadablePostingException(
                    "The text holds a page without its posting; the job may no longer be open. Paste the posting itself.");
        }
        return draft(lines);
    }

    /** How much a single requirement wants something by its own wording; {@code core} where that does not say. */
    public Importance importanceOf(String requirement) {
        return Strength.of(requirement).under(Importance.CORE);
    }

    private PostingDraft draft(List<Line> lines) {
        var head = Head.of(lines);
        var sections = SectionReader.read(head.body());
        var description = text(lines);
        var names = names(head, description);
        var requirements = RequirementReader.read(sections);
        var pay = SalaryReader.read(head.lines(), sections, description);
        var mode = WorkModeReader.read(head.lines(), sections);
        return new PostingDraft(
                shortened(names.title(), PostingDraft.UNTITLED),
                shortened(names.company(), PostingDraft.UNKNOWN_COMPANY),
                names.location(),
                description,
                KeywordReader.read(requirements, sections, lexicon),
                requirements,
                BenefitReader.read(sections),
                pay == null ? null : pay.salary(),
                pay == null ? null : pay.verbatim(),
                mode == WorkMode.REMOTE,
                mode,
                EmploymentTypeReader.read(names.title(), head.lines(), sections),
                LanguageReader.read(description));
    }

    private static Names names(Head head, String description) {
        var above = TitleAndCompany.read(head, text(head.body()));
        if (above.title() != null && above.company() != null) {
            return above;
        }
        var told = ProseHead.read(description);
        return new Names(
                first(above.title(), told.title()),
                first(first(above.company(), aboutHeading(description)), told.company()),
                first(above.location(), told.location()));
    }

    /** "About the National Seed Bank" names the employer; "About the role" and "About you" do not. */
    private static @Nullable String aboutHeading(String description) {
        var heading = ABOUT.matcher(description);
        return heading.find() ? heading.group(1).strip() : null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static String text(List<Line> lines) {
        return lines.stream()
                .map(line -> (line.afterGap() ? "\n" : "") + (line.isBullet() ? "- " : "") + line.text())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static void refuseBinary(String rawText) {
        long unreadable = rawText.codePoints()
                .filter(code ->
                        code == 0xFFFD || code == 0 || (Character.isISOControl(code) && !Character.isWhitespace(code)))
                .count();
        if (unreadable * 10 > rawText.length()) {
            throw new UnreadablePostingException(
                    "The posting is not text; paste the words of the posting instead of a file.");
        }
    }

    private static String shortened(@Nullable String name, String absent) {
        if (name == null || name.isBlank()) {
            return absent;
        }
        var plain = name.strip();
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME).strip();
    }
}
