package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplePostingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            apprenticeship-instructor | Instructor, Electrical Apprenticeship (Lab and Shop Math) | Ironbark Skilled Trades Center | Columbus, Ohio
            customer-education-specialist | Customer Education Specialist | Ledgerwren Ltd | Manchester, UK
            home-health-nurse | HOME HEALTH REGISTERED NURSE (CASE MANAGER) | Wrenfield Visiting Nurses | Ozaukee and northern Milwaukee counties, Wisconsin
            hospital-interface-engineer | Schnittstellen-Entwickler:in / Clinical Integration Engineer (m/w/d) | Klinikverbund Saalebogen gGmbH | Halle (Saale)
            learning-designer-care | Learning Designer (E-Learning for Care Workers) | Tendwell Academy | US, Canada, the UK and Ireland
            manufacturing-financial-controller | Financial Controller | Larkhill Kilns & Tableware Ltd | Gloucester
            nurse-onboarding-educator | Onboarding & Simulation Educator, Nursing | Tamarack Ridge Health | Saint Cloud, Minnesota
            payments-backend-engineer | Backend Engineer, Ledger & Payouts (all genders) | Obolara Pay GmbH | Germany
            plant-maintenance-technician | Industrial Maintenance Technician - Electrical/Controls (2nd Shift) | Juniper Flats Bottling Company | Findlay, OH 45840
            theatre-marketing-assistant | Marketing and Press Assistant | Foundry Row Playhouse | Leeds
            """)
    void namesTheJobTheEmployerAndThePlace(String posting, String title, String company, String location) {
        var draft = Read.example(posting);

        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.company()).isEqualTo(company);
        assertThat(draft.location()).isEqualTo(location);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apprenticeship-instructor | UNSPECIFIED | FULL_TIME | $62,000 to $74,000
            customer-education-specialist | REMOTE | FULL_TIME | £36,000 - £46,000
            home-health-nurse | UNSPECIFIED | FULL_TIME | $41.50-$48.00 per hour
            hospital-interface-engineer | HYBRID | FULL_TIME | 66.000 – 79.500 € brutto im Jahr
            learning-designer-care | REMOTE | FULL_TIME |
            manufacturing-financial-controller | HYBRID | FULL_TIME | £70,000 – £78,000
            nurse-onboarding-educator | HYBRID | FULL_TIME | $84,000 to $97,000 a year
            payments-backend-engineer | REMOTE | FULL_TIME | 78,000 to 92,000 EUR a year
            plant-maintenance-technician | ONSITE | FULL_TIME | $34.00 - $39.50 per hour
            theatre-marketing-assistant | UNSPECIFIED | TEMPORARY | £25,400 a year
            """)
    void readsTheTermsAndThePayAsWritten(String posting, WorkMode mode, EmploymentType type, String pay) {
        var draft = Read.example(posting);

        assertThat(draft.workMode()).isEqualTo(mode);
        assertThat(draft.remote()).isEqualTo(mode == WorkMode.REMOTE);
        assertThat(draft.employmentType()).isEqualTo(type);
        assertThat(draft.salaryRange()).isEqualTo(pay);
    }

    @ParameterizedTest
    @CsvSource({
        "apprenticeship-instructor, 4, 0, 4",
        "customer-education-specialist, 0, 4, 4",
        "home-health-nurse, 5, 0, 3",
        "hospital-interface-engineer, 5, 0, 4",
        "learning-designer-care, 4, 0, 4",
        "manufacturing-financial-controller, 5, 0, 4",
        "nurse-onboarding-educator, 5, 0, 4",
        "payments-backend-engineer, 5, 0, 4",
        "plant-maintenance-technician, 3, 1, 4",
        "theatre-marketing-assistant, 3, 2, 1"
    })
    void countsRequirementsByImportance(String posting, int must, int core, int nice) {
        var draft = Read.example(posting);

        assertThat(Read.of(draft, Importance.MUST)).hasSize(must);
        assertThat(Read.of(draft, Importance.CORE)).hasSize(core);
        assertThat(Read.of(draft, Importance.NICE)).hasSize(nice);
    }

    @Test
    void aListPastedTwiceIsReadOnce() {
        assertThat(Read.texts(Read.example("plant-maintenance-technician")))
                .containsOnlyOnce("4+ years of industrial maintenance experience in a manufacturing plant (must)")
                .noneMatch(text -> text.contains("Walt") || text.contains("bachelor"));
    }

    @Test
    void jobsOfOthersAndThePageAroundAreLeftOut() {
        assertThat(Read.example("plant-maintenance-technician").description())
                .doesNotContain("Forklift Operator (Nights)", "cookies", "Sign in", "Privacy");
    }

    @Test
    void benefitsAreReadAsListed() {
        assertThat(Read.example("home-health-nurse").benefits())
                .containsExactly(
                        "$41.50-$48.00 per hour, paid drive time and mileage",
                        "Company car or mileage rate, your choice",
                        "Health, dental and retirement plan with 5% match",
                        "24 days of PTO in the first year");
    }

    @Test
    void skillsOfThePostingBecomeKeywords() {
        assertThat(Read.example("payments-backend-engineer").keywords())
                .contains("Java", "Spring Boot", "PostgreSQL", "Kafka", "Kubernetes", "German")
                .doesNotContain("degree");
    }
}
