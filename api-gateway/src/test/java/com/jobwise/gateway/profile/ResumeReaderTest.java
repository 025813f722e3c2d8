package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ResumeReaderTest {

    @Test
    void severalPositionsAtOneCompanyAreSeveralExperiences() {
        var read = read("""
                "work": [{"name": "Bank", "location": "Bath", "positions": [
                  {"position": "Head", "startDate": "2020"},
                  {"position": "Clerk", "startDate": "2015", "endDate": "2019", "highlights": ["Counted"]}]}]
                """);

        assertThat(read.request().experiences())
                .extracting(ExperienceRequest::title, ExperienceRequest::company, ExperienceRequest::location)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Head", "Bank", "Bath"),
                        org.assertj.core.groups.Tuple.tuple("Clerk", "Bank", "Bath"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void onlyAnOldPositionWithoutEndIsDoubted() {
        var read = read("""
                "work": [{"name": "A", "position": "B", "startDate": "2020"}, {"name": "C", "position": "D", "startDate": "2009"}]
                """);

        assertThat(read.request().experiences()).allMatch(ExperienceRequest::isCurrent);
        assertThat(read.warnings()).extracting(ImportWarning::field).containsExactly("work[1].endDate");
    }

    @Test
    void aPositionWithoutEmployerIsLeftOutAndKept() {
        var read = read("\"work\": [{\"position\": \"Poet\", \"startDate\": \"2020\"}]");

        assertThat(read.request().experiences()).isEmpty();
        assertThat(read.warnings()).extracting(ImportWarning::field).containsExactly("work[0]");
        assertThat(kept(read)).containsEntry("work", List.of(Map.of("position", "Poet", "startDate", "2020")));
    }

    @Test
    void whatASchoolEntryLacksStaysBlank() {
        var read = read("\"education\": [{\"institution\": \"Evening School\", \"endDate\": \"1999\"}]");

        var education = read.request().education().getFirst();
        assertThat(education.degree()).isEmpty();
        assertThat(education.fieldOfStudy()).isEmpty();
        assertThat(education.endDate()).isEqualTo("1999");
        assertThat(read.warnings())
                .extracting(ImportWarning::field)
                .containsExactly("education[0].studyType", "education[0].area", "education[0].startDate");
    }

    @Test
    void aSchoolEntryWithoutEndIsLeftOutRatherThanFinished() {
        var read = read("\"education\": [{\"institution\": \"Evening School\", \"startDate\": \"2025\"}]");

        assertThat(read.request().education()).isEmpty();
        assertThat(kept(read)).containsKey("education");
    }

    @ParameterizedTest
    @CsvSource({"3.7 GPA, 3.7", "3.9/4.0, 3.9", "GPA: 3.5/4, 3.5", "1.6 (German scale),", "2:1,", "3.4,", "4.6 GPA,"})
    void onlyAScoreOnTheScaleToFourIsAGpa(String score, Double gpa) {
        var read =
                read("\"education\": [{\"institution\": \"U\", \"endDate\": \"1999\", \"score\": \"" + score + "\"}]");

        assertThat(read.request().education().getFirst().gpa()).isEqualTo(gpa);
        assertThat(read.request().customFields().containsKey(ResumeReader.KEPT)).isEqualTo(gpa == null);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014",
        "2014-06, 2014-06",
        "2014-06-29, 2014-06-29",
        "2014-06-29T00:00:00.000Z, 2014-06-29",
        "2014/6, 2014-06",
        "06/2014, 2014-06",
        "June 2014, 2014-06",
        "Sept. 2014, 2014-09",
        "2014-02-30,",
        "summer 2014,",
        "14,"
    })
    void datesAreReadAsWrittenAndNeverGuessed(String written, String read) {
        assertThat(ResumeDates.read(written).orElse(null)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "Native speaker, native",
        "Mother tongue, native",
        "Fluent (C1), fluent",
        "Intermediate (B1), conversational",
        "'Basic, clinical vocabulary', basic",
        "so-so,"
    })
    void fluencyIsMappedOrLeftOpen(String fluency, String level) {
        var read = read("\"skills\": [{\"name\": \"x\"}], \"languages\": [{\"language\": \"Welsh\", \"fluency\": \""
                + fluency + "\"}]");

        assertThat(read.request().skills().languages().getFirst().proficiency()).isEqualTo(level);
        assertThat(read.warnings()).hasSize(level == null ? 1 : 0);
        assertThat(kept(read)).containsEntry("languages", List.of(Map.of("fluency", fluency)));
    }

    @Test
    void unknownKeysAreKeptWhereTheyStood() {
        var read = read("""
                "skills": [{"name": "Welding"}], "meta": {"theme": "flat"},
                "work": [{"name": "A", "position": "B", "startDate": "2020"},
                         {"name": "C", "position": "D", "startDate": "2019", "endDate": "2020", "url": "https://c.example"}]
                """);

        assertThat(kept(read))
                .containsEntry("meta", Map.of("theme", "flat"))
                .containsEntry("work", List.of(Map.of(), Map.of("url", "https://c.example")));
    }

    private static ImportedResume read(String sections) {
        return ResumeReader.read(
                JsonMapper.shared().readTree("{\"basics\": {\"name\": \"Jo Penn\"}, " + sections + "}"));
    }

    private static Map<Object, Object> kept(ImportedResume read) {
        return new java.util.LinkedHashMap<>(
                (Map<?, ?>) read.request().customFields().getOrDefault(ResumeReader.KEPT, Map.of()));
    }
}
