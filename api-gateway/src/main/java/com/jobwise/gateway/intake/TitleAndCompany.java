package com.jobwise.gateway.intake;

import com.jobwise.gateway.intake.Head.Label;
import com.jobwise.gateway.intake.Segment.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads title, company and place from the head of a posting, from labels first. */
final class TitleAndCompany {

    /** What was found; each is null where the head does not say. */
    record Names(
            @Nullable String title,
            @Nullable String company,
            @Nullable String location) {}

    private static final Pattern ANNOUNCED = Pattern.compile(
            "^\\[?(?:we're hiring|we are hiring|now hiring)]?(?=\\W)\\s?[:!-]*\\s*(?:an?\\s)?|^\\[hiring]\\s*|^(?:hiring|wanted|vacancy|job|job opening|stellenangebot|gesucht|offre d'emploi|oferta)\\s?[:!-]+\\s*(?:an?\\s)?",
            Pattern.CASE_INSENSITIVE);

    /** Behind the title: that somebody is wanted for it. */
    private static final Pattern CALLED_FOR =
            Pattern.compile("\\s+(?:needed|wanted|sought|gesucht)[.!]*$", Pattern.CASE_INSENSITIVE);

    /** Words to be noticed by, which name nobody. */
    private static final Pattern SHOUT = Pattern.compile(
            "\\W*(?:urgent|urgently|asap|new|hot|hot job|immediate start|apply now)\\W*", Pattern.CASE_INSENSITIVE);

    private final Head head;
    private final String bodyText;
    private final List<Segment> segments = new ArrayList<>();

    private TitleAndCompany(Head head, String bodyText) {
        this.head = head;
        this.bodyText = bodyText;
    }

    static Names read(Head head, String bodyText) {
        return new TitleAndCompany(head, bodyText).names();
    }

    private Names names() {
        for (int i = 0; i < head.lines().size(); i++) {
            var line = head.lines().get(i);
            if (!isLabelled(line)) {
                segments.addAll(Segment.of(line, i));
            }
        }
        int at = titleAt();
        String title = head.labels().get(Label.TITLE);
        int last = at;
        if (title == null && at >= 0) {
            last = endOfTitle(at);
            title = joined(at, last);
        }
        String company = head.labels().get(Label.COMPANY);
        if (company == null) {
            company = company(at, last);
        }
        return new Names(title, company, location(at, last, company));
    }

    private boolean isLabelled(Line line) {
        return head.labels().values().stream()
                .anyMatch(value -> !value.isEmpty()
                        && line.text().endsWith(value)
                        && line.text().contains(":"));
    }

    /** The segment that names an occupation; the first one wins over a longer way of saying it. */
    private int titleAt() {
        int best = -1;
        int bestScore = 1;
        for (int i = 0; i < segments.size(); i++) {
            int score = titleScore(i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private int titleScore(int at) {
        var segment = segments.get(at);
        var sense = segment.sense();
        if (segment.text().length() > 110 || sense == Sense.PLACE || sense == Sense.TERMS) {
            return 0;
        }
        int score = sense == Sense.ROLE ? 6 : 0;
        score += Roles.hasMark(segment.text()) ? 4 : 0;
        score += segment.line() == 0 ? 2 : 0;
        score += head.lines().get(segment.line()).mark() == Line.Mark.HEADING ? 1 : 0;
        score -= segment.isCrumb() && !isLastOfLine(at) || Companies.hasLegalForm(segment.text()) ? 5 : 0;
        return score - (isCrumbLine(segment.line()) && segment.line() == 0 ? 3 : 0);
    }

    private boolean isLastOfLine(int at) {
        return at + 1 == segments.size()
                || segments.get(at + 1).line() != segments.get(at).line();
    }

    private boolean isCrumbLine(int line) {
        return segments.stream().anyMatch(segment -> segment.line() == line && segment.isCrumb());
    }

    /** "Electrician - 2nd Shift" goes on behind its dash unless the employer stands there. */
    private int endOfTitle(int at) {
        int last = at;
        while (last + 1 < segments.size()
                && segments.get(last + 1).line() == segments.get(at).line()) {
            var next = segments.get(last + 1);
            if (!next.isDashed()
                    || next.sense() == Sense.PLACE
                    || !Money.in(next.text()).isEmpty()
                    || Places.remoteRegion(next.text()) != null
                    || isCompanyBehindDash(last + 1)) {
                break;
            }
            last++;
        }
        return last;
    }

    private boolean isCompanyBehindDash(int at) {
        var text = segments.get(at).text();
        if (Companies.hasLegalForm(text)) {
            return true;
        }
        if (segments.get(at).sense() != Sense.NAME) {
            return false;
        }
        var here = segments.get(at).line();
        return segments.stream()
                .filter(segment -> segment.line() > here)
                .noneMatch(segment -> segment.sense() == Sense.NAME && !Places.mayBePlace(Places.bare(segment.text()))
                        || Companies.soundsLikeOne(segment.text())
                        || mentioned(Companies.bare(segment.text())));
    }

    private String joined(int from, int to) {
        var line = head.lines().get(segments.get(from).line()).text();
        int start = line.indexOf(segments.get(from).text());
        int end = line.indexOf(segments.get(to).text(), start)
                + segments.get(to).text().length();
        var whole = line.substring(start, end).replaceAll("\\s{2,}", " ");
        var bare = ANNOUNCED.matcher(whole).replaceFirst("");
        var told = bare.equals(whole) ? bare : bare.replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
        return CALLED_FOR.matcher(told).replaceFirst("");
    }

    private @Nullable String company(int titleAt, int titleEnd) {
        String best = null;
        int bestScore = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (i >= titleAt && i <= titleEnd && titleAt >= 0) {
                continue;
            }
            var name = Companies.bare(segments.get(i).text());
            int score = companyScore(i, name, titleAt, titleEnd);
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        return best;
    }

    private int companyScore(int at, String name, int titleAt, int titleEnd) {
        var segment = segments.get(at);
        var sense = segment.sense();
        if (name.isBlank()
                || SHOUT.matcher(name).matches()
                || name.length() > 90
                || Places.isPlace(name)
                || Places.saysOnlyRemote(name)
                || Companies.isNoName(name)
                || repeatsTitle(name, titleAt)) {
            return 0;
        }
        if (sense == Sense.TERMS && !Places.mayBePlace(name) && !Companies.soundsLikeOne(name)) {
            return 0;
        }
        int score = titleAt < 0 ? 0 : 1;
        score += at == titleEnd + 1 ? 3 : 0;
        score += segment.isAt() ? 6 : 0;
        score += Companies.hasLegalForm(name) ? 6 : 0;
        score += Companies.soundsLikeOne(name) ? 2 : 0;
        score += mentioned(name) ? 3 : 0;
        score -= sense == Sense.ROLE ? 2 : 0;
        score -= segment.isCrumb() || placed(name) ? 4 : 0;
        var townOfRegion = Places.isPlace(segment.text()) && name.split("\\s+").length <= 2;
        score -= townOfRegion && !mentioned(name) && !Companies.soundsLikeOne(name) ? 4 : 0;
        return score;
    }

    private boolean repeatsTitle(String name, int titleAt) {
        return titleAt >= 0 && name.equalsIgnoreCase(segments.get(titleAt).text());
    }

    /** The text below calls its employer by the first word of the name. */
    private boolean mentioned(String name) {
        var first = name.split("\\s+")[0];
        return first.length() > 3
                        && Pattern.compile("(?<![\\p{L}])" + Pattern.quote(first) + "(?![\\p{L}])")
                                .matcher(bodyText)
                                .find()
                || (first.length() > 3 && Headings.isShouted(name) && bodyText.contains(name));
    }

    private boolean placed(String name) {
        return bodyText.toLowerCase(Locale.ROOT).contains(" in " + name.toLowerCase(Locale.ROOT));
    }

    private @Nullable String location(int titleAt, int titleEnd, @Nullable String company) {
        String labelled = head.labels().get(Label.LOCATION);
        if (labelled != null && labelled.length() < 200 && !Segment.saysOnlyTerms(labelled)) {
            return Places.bareOrNull(labelled);
        }
        for (Segment segment : segments) {
            String region = Places.remoteRegion(segment.text());
            if (region != null) {
                return region;
            }
        }
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (titleAt >= 0 && i >= titleAt && i <= titleEnd) {
                continue;
            }
            if (segment.text().equals(company)) {
                continue;
            }
            if (segment.isCrumb() || isCrumbLine(segment.line()) || (i < titleAt && !Places.isPlace(segment.text()))) {
                continue;
            }
            String place = place(segment, company);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable String place(Segment segment, @Nullable String company) {
        var text = segment.text();
        if (company != null && text.startsWith(company)) {
            var rest =
                    text.substring(company.length()).replaceAll("^[\\s,]+", "").replaceAll("^\\(([^)]*)\\)$", "$1");
            return !rest.isBlank() && Places.mayBePlace(rest) ? Places.bareOrNull(rest) : null;
        }
        return Places.isPlace(text) || (Places.mayBePlace(text) && segment.sense() == Sense.NAME)
                ? Places.bareOrNull(text)
                : null;
    }
}
