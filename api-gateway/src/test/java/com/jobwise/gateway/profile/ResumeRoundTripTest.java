package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Skills;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What goes in as JSON Resume comes out the same, and what was changed in between comes out changed. */
class ResumeRoundTripTest {

    private static final int DOCUMENTS = 600;

    private final RandomEdits edits = new RandomEdits(20_261_125);
    private long ids;

    @Test
    void anyResumeComesOutAsItWentIn() {
        var resumes = new Resumes(1);
        var entries = 0;
        for (var count = 0; count < DOCUMENTS; count++) {
            var resume = resumes.next();
            var profile = imported(resume);
            entries += profile.experiences().size()
                    + profile.education().size()
                    + profile.projects().size();

            assertThat(exported(profile, resume)).as("document %d", count).isEqualTo(resume);
        }
        // Or the generator makes nothing but entries that are left out.
        assertThat(entries).isGreaterThan(DOCUMENTS);
    }

    @Test
    void whatComesOutGoesInAsAnEqualProfile() {
        var resumes = new Resumes(2);
        for (var count = 0; count < DOCUMENTS; count++) {
            var resume = resumes.next();
            var profile = imported(resume);

            assertThat(content(imported(exported(profile, resume)), true))
                    .as("document %d", count)
                    .isEqualTo(content(profile, true));
        }
    }

    @Test
    void anEditedProfileComesOutAsItIsNow() {
        var resumes = new Resumes(3);
        for (var count = 0; count < DOCUMENTS; count++) {
            var resume = resumes.next();
            var edited = edits.edited(imported(resume));

            assertThat(content(imported(exported(edited, resume)), false))
                    .as("document %d: %s", count, resume)
                    .isEqualTo(content(edited, false));
        }
    }

    @Test
    void aProfileThatWasNeverAResumeComesBackEqual() {
        var resumes = new Resumes(4);
        for (var count = 0; count < DOCUMENTS; count++) {
            var profile = edits.edited(edits.edited(imported(resumes.next())));
            var bare = ResumeExport.of(profile, null);

            assertThat(content(imported(bare), false))
                    .as("document %d: %s", count, bare)
                    .isEqualTo(content(profile, false));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What was kept aside is the person's to change, too.
                "{\"volunteer\": []}",
                "{\"volunteer\": [{\"organization\": \"Lifeboat\"}], \"basics\": {\"image\": \"x.png\"}}",
                "{}"
            })
    void whatIsChangedAmongTheLeftoversComesOutChanged(String kept) {
        var resume = tree("""
                {"basics": {"name": "Jo Penn", "image": "old.png", "location": {"city": "Bath", "countryCode": "GB"}},
                 "work": [{"name": "Bank", "position": "Clerk", "startDate": "2015", "url": "https://bank.example"}],
                 "volunteer": [{"organization": "Choir", "hours": 1.0E1}]}
                """);
        var profile = imported(resume);
        var fields = new LinkedHashMap<>(profile.customFields());
        var now = JsonMapper.shared().readTree(kept);
        fields.put(ResumeReader.KEPT, JsonMapper.shared().convertValue(now, Map.class));
        var out = exported(RandomEdits.with(profile, edit -> edit.customFields = fields), resume);

        assertThat(out.path("volunteer")).isEqualTo(now.path("volunteer"));
        assertThat(out.at("/basics/image")).isEqualTo(now.at("/basics/image"));
        assertThat(out.at("/basics/location/city").asString()).isEqualTo("Bath");
        assertThat(out.at("/work/0/position").asString()).isEqualTo("Clerk");
        assertThat(out.at("/work/0").has("url")).isFalse();
    }

    @Test
    void anEditLeavesEverythingAroundItAsItWas() {
        var resume = tree("""
                {"basics": {"name": "Jo Penn", "x-mood": "calm"},
                 "work": ["noise", {"company": "Bank", "title": "Clerk", "startDate": "May 2015", "endDate": "2016/7", "url": "https://b.example"},
                          {"position": "Poet"}, {"name": "Mill", "position": "Miller", "startDate": "2017"}],
                 "skills": [{"name": "Tools", "level": "Master", "keywords": ["Saw", "Axe"]}, {"name": "Soft skills", "keywords": ["Tact"]}]}
                """);
        var profile = imported(resume);
        var out = exported(
                RandomEdits.with(profile, edit -> {
                    edit.experiences.set(0, retitled(edit.experiences.getFirst(), "Head clerk"));
                    edit.skills = SkillKind.TECHNICAL.with(edit.skills, List.of("Axe", "Saw", "Plane"));
                }),
                resume);

        var expected = resume.deepCopy();
        ((ObjectNode) expected.at("/work/1")).put("title", "Head clerk");
        expected.set("skills", tree("""
                {"s": [{"name": "Tools", "level": "Master", "keywords": ["Axe", "Saw"]},
                       {"name": "Technical skills", "keywords": ["Plane"]}, {"name": "Soft skills", "keywords": ["Tact"]}]}
                """).get("s"));
        assertThat(out.path("work")).isEqualTo(expected.path("work"));
        assertThat(out.path("basics")).isEqualTo(expected.path("basics"));
        assertThat(out.path("skills").valueStream().toList())
                .containsExactlyInAnyOrderElementsOf(
                        expected.path("skills").valueStream().toList());
    }

    private ObjectNode exported(MasterProfile profile, ObjectNode resume) {
        var origin = ResumeReader.read(resume).origin(resume, firstIds(profile, resume));
        var text = ResumeExport.of(profile, origin).toString();
        return tree(text);
    }

    /** The profile as it was at its import, whose ids are counted. */
    private MasterProfile firstIds(MasterProfile profile, ObjectNode resume) {
        return profile(ResumeReader.read(resume).request(), profile.id().getLeastSignificantBits());
    }

    private MasterProfile imported(JsonNode resume) {
        ids += 1000;
        return profile(ResumeReader.read(resume).request(), ids);
    }

    private static MasterProfile profile(ProfileRequest request, long first) {
        var next = new java.util.concurrent.atomic.AtomicLong(first);
        var id = new UUID(0, first);
        return new MasterProfile(
                id,
                1,
                request.personalInfo().toPersonalInfo(),
                request.professionalSummary(),
                null,
                EnhancementMetadata.NONE,
                request.skills() == null ? Skills.NONE : request.skills().toSkills(),
                stored(request.customFields()),
                Section.EXPERIENCES.whole(List.of(), request.experiences(), () -> new UUID(1, next.incrementAndGet())),
                Section.EDUCATION.whole(List.of(), request.education(), () -> new UUID(1, next.incrementAndGet())),
                Section.PROJECTS.whole(List.of(), request.projects(), () -> new UUID(1, next.incrementAndGet())),
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> stored(Map<String, Object> fields) {
        return JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(fields), Map.class);
    }

    private static Experience retitled(Experience one, String title) {
        return new Experience(
                one.id(),
                title,
                one.company(),
                one.location(),
                one.startDate(),
                one.endDate(),
                one.isCurrent(),
                one.description(),
                one.achievements(),
                null,
                EnhancementMetadata.NONE);
    }

    /** Everything a person sees, without ids; the leftovers of an import only where nothing was edited. */
    private static List<Object> content(MasterProfile profile, boolean leftovers) {
        var fields = new java.util.TreeMap<>(profile.customFields());
        if (!leftovers) {
            fields.remove(ResumeReader.KEPT);
        }
        return List.of(
                profile.personalInfo(),
                String.valueOf(profile.professionalSummary()),
                profile.skills(),
                fields,
                profile.experiences().stream()
                        .map(one -> renumbered(one.toString()))
                        .toList(),
                profile.education().stream()
                        .map(one -> renumbered(one.toString()))
                        .toList(),
                profile.projects().stream()
                        .map(one -> renumbered(one.toString()))
                        .toList());
    }

    private static String renumbered(String shown) {
        return shown.replaceFirst("id=[0-9a-f-]{36}", "id=");
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
