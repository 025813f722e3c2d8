package com.jobwise.composer.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.profile.PersonalInfo;
import org.junit.jupiter.api.Test;

class WithheldTest {

    private final Withheld withheld = Withheld.of(new PersonalInfo(
            "Mira Solvang", "mira@solvang.example", "555 555 0177", "Bergen", null, null, "https://www.solvang.ch/"));

    @Test
    void thePersonsOwnPageIsWithheldWithoutItsSchemeToo() {
        assertThat(withheld.mayBeShown("Wrote the shop at www.solvang.ch/ in Java"))
                .isFalse();
        assertThat(withheld.redacted("Wrote solvang.ch in Java")).doesNotContain("solvang");
    }

    @Test
    void otherPeoplesWordsStay() {
        assertThat(withheld.mayBeShown("Moved 120 services to Node.js in 2021")).isTrue();
    }
}
