package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.Importance;
import com.jobwise.posting.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A driving licence is essential                  | MUST
            Required: patience with moulds                  | MUST
            Ein Staplerschein ist Voraussetzung             | MUST
            La maîtrise d’Excel est indispensable           | MUST
            Carnet de conducir B, imprescindible            | MUST
            Knowledge of casting                            | CORE
            Python or Go, plus Ansible                      | CORE
            Knowledge of asset management                   | CORE
            Spanish a strong plus                           | NICE
            FTIR: desirable, not essential                  | NICE
            Ideally, some calibration                       | NICE
            SAP EWM wäre ein Plus                           | NICE
            Sage 100 souhaité                               | NICE
            Se valorarán conocimientos de riego             | NICE
            """)
    void wordingOfTheLineDecides(String line, Importance importance) {
        assertThat(Read.withRequirements(line, "Another thing").requirements())
                .contains(new Requirement(line, importance));
    }

    @ParameterizedTest
    @CsvSource({
        "Must-haves, MUST",
        "Minimum qualifications, MUST",
        "What you must bring, MUST",
        "What we need to see (required), MUST",
        "Requirements, CORE",
        "Your profile, CORE",
        "What we're looking for, CORE",
        "About you, CORE",
        "Ihr Profil, CORE",
        "Requisitos, CORE",
        "Nice to have, NICE",
        "It would be nice if, NICE",
        "Von Vorteil, NICE",
        "Preferred, NICE",
        "Nice but not required, NICE"
    })
    void headingDecidesWhereTheLineDoesNot(String heading, Importance importance) {
        var draft = Read.text("Pattern Maker\nQuillon Ltd\n\n" + heading + "\n- Casting\n- Moulding\n");

        assertThat(draft.requirements())
                .containsExactly(new Requirement("Casting", importance), new Requirement("Moulding", importance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A degree is not required", "No tanker endorsement required", "Tagalog isn't required",
                "You don't need a designation", "Ein Führerschein ist nicht nötig", "No es necesario inglés",
                "La connaissance de SAP n’est pas nécessaire", "PRINCE2 is neither here nor there"
            })
    void whatIsNotRequiredIsNoRequirement(String line) {
        assertThat(Read.texts(Read.withRequirements("Casting", line, "Moulding")))
                .containsExactly("Casting", "Moulding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not required",
                "What you don't need",
                "Don't-needs",
                "It doesn't matter if",
                "Does not matter to us",
                "Outside the scope",
                "What you may forget",
                "Unimportant",
                "No need for",
                "Kein Muss",
                "You can do without"
            })
    void whatStandsUnderARefusalIsNoRequirement(String heading) {
        var draft = Read.text("Pattern Maker\nQuillon Ltd\n\nWe need\n- Casting\n- Moulding\n\n" + heading
                + "\n- A degree\n- Sage\n");

        assertThat(Read.texts(draft)).containsExactly("Casting", "Moulding");
    }

    @Test
    void bulletOfMixedStrengthIsSplit() {
        var draft = Read.withRequirements(
                "English required, German welcome", "Master's degree in law; doctorate preferred");

        assertThat(draft.requirements())
                .containsExactly(
                        new Requirement("English required", Importance.MUST),
                        new Requirement("German welcome", Importance.NICE),
                        new Requirement("Master's degree in law", Importance.CORE),
                        new Requirement("doctorate preferred", Importance.NICE));
    }

    @Test
    void alternativesStayTogether() {
        assertThat(Read.texts(Read.withRequirements("Kotlin or Java, 3+ years", "PyTorch or TensorFlow")))
                .containsExactly("Kotlin or Java, 3+ years", "PyTorch or TensorFlow");
    }

    @Test
    void requirementsInTheLineOfTheirHeadingAreRead() {
        var draft = Read.text(
                "Developer @ Nimbuscask, Porto\n\nRequirements: Kotlin or Java, 3+ years; Git is required; iOS not required.\n");

        assertThat(Read.texts(draft)).containsExactly("Kotlin or Java, 3+ years", "Git is required");
    }

    @Test
    void bulletThatOnlyIntroducesItsChildrenIsNone() {
        var draft = Read.text(
                "Researcher\nQuillon Ltd\n\nRequirements\n* Languages\n  * Dutch, native\n  * English for reporting\n");

        assertThat(Read.texts(draft)).containsExactly("Dutch, native", "English for reporting");
    }

    @Test
    void wrappedBulletIsOneRequirement() {
        var draft = Read.text(
                "Technician\nQuillon Ltd\n\nWe need\n- Red Seal in refrigeration, or a fourth\n  year apprentice\n- A card\n");

        assertThat(Read.texts(draft))
                .containsExactly("Red Seal in refrigeration, or a fourth year apprentice", "A card");
    }

    @Test
    void sentencesAskWhereThereIsNoList() {
        var draft = Read.text("""
                Quillon Foundry is hiring a Pattern Maker for its works in Leeds. We cast bells. You must have a City and Guilds \
                certificate. Knowledge of resin moulds would be a plus. You do not need a degree. Our founders have spent \
                forty years in casting.
                """);

        assertThat(draft.requirements())
                .containsExactly(
                        new Requirement("You must have a City and Guilds certificate", Importance.MUST),
                        new Requirement("Knowledge of resin moulds would be a plus", Importance.NICE));
    }

    @Test
    void benefitsAndDutiesAreNoRequirements() {
        var draft = Read.text("""
                Pattern Maker
                Quillon Ltd

                Essential functions
                - Cutting moulds
                Requirements
                - Steady hands
                Perks
                - Paid training and certification fees
                """);

        assertThat(Read.texts(draft)).containsExactly("Steady hands");
        assertThat(draft.benefits()).containsExactly("Paid training and certification fees");
    }
}
