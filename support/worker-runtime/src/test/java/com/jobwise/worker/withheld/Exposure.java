package com.jobwise.worker.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Prompt;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a person's contact values in questions: everything but letters and digits is struck out on both sides, so that no way to write
 * a value hides it. Shares no code with what it checks.
 */
public final class Exposure {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPELLED = Pattern.compile("(?<=\\W)(?:at|dot)(?=\\W)");

    private Exposure() {}

    /** @param asked at least one question, or the test has seen nothing */
    public static void none(MasterProfile person, Collection<ModelRequest<?>> asked) {
        assertThat(asked).isNotEmpty();
        asked.forEach(request -> {
            none(person, Prompt.of(request, "f3nc3").toString());
            var own = request.data().parts().stream()
                    .filter(part -> !part.isPublic())
                    .map(Fenced::text)
                    .collect(Collectors.joining("\n"));
            noPlace(person, own);
        });
    }

    /** Of anything sent to a model. */
    public static void none(MasterProfile person, String sent) {
        var text = plain(sent);
        assertThat(squeezed(text)).as(text).doesNotContain(values(person));
        assertThat(squeezed(SPELLED.matcher(text).replaceAll(""))).as(text).doesNotContain(values(person));
        assertThat(words(text))
                .as(text)
                .doesNotContainAnyElementsOf(words(plain(person.personalInfo().fullName())));
    }

    private static void noPlace(MasterProfile person, String own) {
        var text = plain(own);
        for (var job : person.experiences()) {
            text = text.replace(plain(job.company()), "");
        }
        for (var school : person.education()) {
            text = text.replace(plain(school.institution()), "");
        }
        var city =
                plain(Objects.requireNonNull(person.personalInfo().location())).split(",")[0];
        assertThat(words(text)).as(text).doesNotContainSequence(words(city));
    }

    private static String[] values(MasterProfile person) {
        var info = person.personalInfo();
        var links = Stream.concat(
                Stream.of(info.website(), info.linkedin(), info.github()),
                person.projects().stream().map(Project::url));
        return Stream.concat(
                        links.map(Exposure::bare),
                        Stream.of(
                                info.fullName(),
                                info.email(),
                                info.location(),
                                lastDigits(info.phone()),
                                street(person)))
                .filter(Objects::nonNull)
                .map(Exposure::plain)
                .map(Exposure::squeezed)
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }

    private static @Nullable String street(MasterProfile person) {
        return person.customFields().get("home_address") instanceof java.util.Map<?, ?> home
                ? String.valueOf(home.get("address")).replaceAll("\\d", "")
                : null;
    }

    private static @Nullable String bare(@Nullable String link) {
        return link == null ? null : link.replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static @Nullable String lastDigits(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 7));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String squeezed(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }

    private static List<String> words(String text) {
        return Arrays.stream(SIGNS.split(text)).filter(word -> !word.isEmpty()).toList();
    }
}
