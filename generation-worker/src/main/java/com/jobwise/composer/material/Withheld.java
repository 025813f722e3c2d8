package com.jobwise.composer.material;

import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.PersonalInfo;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what reaches or names a person out of what a model is shown: theirs by value, anybody's by its form. */
public final class Withheld {

    private static final String GAP = "[withheld]";

    private static final Pattern CONTACT = Pattern.compile(
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+" // e-mail
                    + "|(?:https?://|www\\.)\\S+" // link
                    + "|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|dev|de|uk|eu|me|example|test|invalid)(?:/\\S*)?\\b" // bare host
                    + "|(?<![\\w.])\\+?\\(?\\d{1,4}\\)?(?:[ ./-]\\(?\\d{2,5}\\)?){2,5}(?![\\w])", // telephone
            Pattern.CASE_INSENSITIVE);

    /** People write their own pages without it, and without the last slash. */
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://)?(?:www\\.)?|/$", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_NAME = 3;

    private final List<String> own;

    private Withheld(List<String> own) {
        this.own = own;
    }

    public static Withheld of(PersonalInfo person) {
        var contact = Stream.of(
                        person.fullName(),
                        person.email(),
                        person.phone(),
                        person.location(),
                        person.linkedin(),
                        person.github(),
                        person.website())
                .map(OwnText::line)
                .flatMap(text -> Stream.of(text, SCHEME.matcher(text).replaceAll("")));
        var names = Stream.of(OwnText.line(person.fullName()).split("[ ,]+"));
        return new Withheld(Stream.concat(contact, names)
                .filter(text -> text.length() >= SHORTEST_NAME)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList());
    }

    /** Whether a text may be shown as it is; one that may not is left as the person wrote it. */
    public boolean mayBeShown(String text) {
        return redacted(text).equals(OwnText.line(text));
    }

    /** The text as one line with gaps. */
    public String redacted(@Nullable String text) {
        var shown = CONTACT.matcher(OwnText.line(text)).replaceAll(GAP);
        for (var secret : own) {
            shown = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])")
                    .matcher(shown)
                    .replaceAll(GAP);
        }
        return shown;
    }
}
