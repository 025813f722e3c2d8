package com.jobwise.composer.letter;

import com.jobwise.composer.choice.PostingName;
import com.jobwise.composer.text.OwnText;
import com.jobwise.posting.JobPosting;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The job applied for, as the posting names it. */
record Position(String title, String company) {

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:unknown|untitled|not (?:specified|stated|given)|n/?a|confidential|-|\\?)(?: (?:company|employer|position|posting|title))?",
            Pattern.CASE_INSENSITIVE);

    /** What German postings must add to a title and nobody would write in a letter. */
    private static final Pattern FOR_EVERYBODY = Pattern.compile(
            "\\s*[(\\[](?:all genders|(?:[mwfdxi]|div|gn)(?:\\s*[/|,]\\s*(?:[mwfdxi]|div|gn)){1,3})[)\\]]",
            Pattern.CASE_INSENSITIVE);

    static Position of(JobPosting posting, @Nullable String companyOverride) {
        var company = OwnText.isBlank(companyOverride) ? posting.company() : OwnText.line(companyOverride);
        var title = FOR_EVERYBODY.matcher(posting.title()).replaceAll("").strip();
        return new Position(fitting(title), fitting(company));
    }

    /** Fills a phrase's {@code {role}} and {@code {at}}. */
    String in(String phrase) {
        return title.isEmpty()
                ? filled("I am applying for the advertised position{at}.", "", company)
                : filled(phrase, title, company);
    }

    static String filled(String phrase, String role, String company) {
        return phrase.replace("{role}", role).replace("{at}", company.isEmpty() ? "" : " at " + company);
    }

    private static String fitting(String text) {
        var name = PostingName.of(text);
        return UNKNOWN.matcher(name).matches() ? "" : name;
    }
}
