package com.jobwise.truth;

import com.jobwise.cast.ProfileBuilder;
import com.jobwise.profile.Certification;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.NewProfile;
import com.jobwise.profile.Skills;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people whose lines the development corpus retells. */
final class People {

    static final Map<String, MasterProfile> ALL = Map.of(
            "nurse",
            stored(person("Maren Holub")
                    .saying("Nurse who likes calm shifts and exact charts.")
                    .skilled(new Skills(
                            List.of("Wound care", "IV therapy", "Orbis"),
                            List.of("Calm under pressure"),
                            List.of(new Language("German", "native"), new Language("English", "conversational")),
                            List.of(new Certification("Wound Expert ICW", "TÜV Rheintal", "2020-05", null, null))))
                    .with(job(
                            "Registered Nurse",
                            "Klinikum Ahrensee GmbH",
                            "Ahrensee",
                            "2018-04",
                            null,
                            "Cared for 24 patients on a cardiac ward",
                            "Helped introduce electronic charts, which cut charting time from 40 to 25 minutes per shift",
                            "Trained 12 new nurses in wound care",
                            "Kept the ward's medication stock without a single shortage in 2021"))
                    .with(job(
                            "Nursing Assistant",
                            "Pflegeheim Lindengrund",
                            "Ahrensee",
                            "2014-09",
                            "2017-03",
                            "Supported residents with dementia in daily life",
                            "Wrote handover notes every shift"))
                    .build()),
            "teacher",
            stored(person("Odile Marchetti")
                    .skilled(new Skills(
                            List.of("Lesson planning", "Moodle", "GeoGebra"), List.of(), List.of(), List.of()))
                    .with(job(
                            "Maths Teacher",
                            "Birkfield School",
                            "Leeds",
                            "2012-09",
                            "2021-07",
                            "Taught maths to Year 9 and Year 10 classes of up to 28 pupils",
                            "Raised the pass rate from 71 % to 84 % in three years",
                            "Organised a yearly maths fair with 400 visitors",
                            "Deputised for the head of department twice"))
                    .studied("BSc", "Mathematics", "2008-09", "2011-07")
                    .build()),
            "electrician",
            stored(person("Tadeo Brix")
                    .with(job(
                            "Electrician",
                            "Brandauer Elektro AG",
                            "Linz",
                            "2016-02",
                            null,
                            "Wired 60 flats and two schools to DIN VDE 0100",
                            "Found and repaired faults in control cabinets, usually within 2 hours",
                            "Supervised two apprentices",
                            "Replaced manual test sheets with a tablet form"))
                    .build()),
            "cook",
            stored(person("Renzo Palladin")
                    .with(job(
                            "Sous-Chef",
                            "Gasthof Zum Anker",
                            "Lindau",
                            "2019-05",
                            "2023-10",
                            "Cooked up to 180 covers a night",
                            "Reduced food waste by 30 % by planning the menu weekly",
                            "Ordered goods from 14 suppliers",
                            "Wrote recipes for 25 regional dishes"))
                    .build()),
            "accountant",
            stored(person("Hedda Lindqvist")
                    .skilled(new Skills(List.of("SAP FI", "Excel", "DATEV"), List.of(), List.of(), List.of()))
                    .with(job(
                            "Accountant",
                            "Nordhof Logistik GmbH",
                            "Kiel",
                            "2015-01",
                            "2022-12",
                            "Closed the month in 4 days instead of 9",
                            "Reconciled 1,200 supplier accounts in SAP FI",
                            "Recovered €240,000 in overdue invoices",
                            "Built an Excel model for the cash forecast"))
                    .build()),
            "lawyer",
            stored(person("Ines Corvalho")
                    .with(job(
                            "Associate",
                            "Kanzlei Wertheim & Roth",
                            "Frankfurt",
                            "2017-10",
                            null,
                            "Drafted about 90 supply contracts a year",
                            "Represented tenants in 35 court cases, 28 of which were won",
                            "Advised clients on data protection, not on tax"))
                    .build()),
            "retail",
            stored(person("Bartosz Wilk")
                    .skilled(new Skills(
                            List.of("Till systems"),
                            List.of(),
                            List.of(new Language("Polish", "native"), new Language("German", "fluent")),
                            List.of()))
                    .with(job(
                            "Assistant Store Manager",
                            "Krämer Markt",
                            "Dresden",
                            "2018-03",
                            null,
                            "Managed a team of 9 sales assistants",
                            "Increased sales of regional products by 15 %",
                            "Cut queues at the checkout in half",
                            "Handled complaints and returns"))
                    .build()),
            "scientist",
            stored(person("Yuki Tanabe-Ross")
                    .with(job(
                            "Research Scientist",
                            "Institut für Polymerforschung",
                            "Mainz",
                            "2013-06",
                            "2020-05",
                            "Measured the ageing of 300 polymer samples with FTIR and DSC",
                            "Published 7 papers, 3 as first author",
                            "Developed a Python script that evaluates spectra",
                            "Contributed to a grant proposal worth €1.5M"))
                    .build()),
            "engineer",
            stored(person("Ilka Vandersee")
                    .skilled(new Skills(
                            List.of("Java", "PostgreSQL", "HL7 v2", "Docker"),
                            List.of(),
                            List.of(new Language("German", "native")),
                            List.of()))
                    .with(job(
                            "Interface Engineer",
                            "Havelklinik",
                            "Berlin",
                            "2019-02",
                            null,
                            "Cut lost messages from 40 to 2 a week",
                            "Wrote the runbook for the night shift",
                            "Built a message router in Java 17 that handles 1.2 million messages a day",
                            "Helped migrate 11 wards to HL7 v2 interfaces"))
                    .with(job(
                            "Software Developer",
                            "Brennicke Software GmbH",
                            "Potsdam",
                            "2015-08",
                            "2018-12",
                            "Developed a billing export in Python",
                            "Maintained the Oracle database of 30 customers",
                            "Reacted to alarms around the clock, 24/7"))
                    .build()));

    private People() {}

    private static ProfileBuilder person(String name) {
        return ProfileBuilder.aProfile().of(name).saying(null).skilled(Skills.NONE);
    }

    private static Experience job(
            String title, String company, String place, String start, @Nullable String end, String... lines) {
        return new Experience(
                UUID.nameUUIDFromBytes((title + company).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                title,
                company,
                place,
                start,
                end,
                end == null,
                null,
                List.of(lines),
                null,
                EnhancementMetadata.NONE);
    }

    static MasterProfile stored(NewProfile profile) {
        return new MasterProfile(
                profile.id(),
                1,
                profile.personalInfo(),
                profile.professionalSummary(),
                null,
                EnhancementMetadata.NONE,
                profile.skills(),
                profile.customFields(),
                profile.experiences(),
                profile.education(),
                profile.projects(),
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
