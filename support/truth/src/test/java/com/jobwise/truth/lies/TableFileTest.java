package com.jobwise.truth.lies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableFileTest {

    @Test
    void onlyThePartBetweenTheMarksChanges() {
        var document = "Above\n" + TableFile.BEGIN + "\nold\n" + TableFile.END + "\nBelow\n";

        var rewritten = TableFile.replaced(document, "new");

        assertThat(rewritten)
                .startsWith("Above\n")
                .endsWith("\nBelow\n")
                .contains("new")
                .doesNotContain("old");
    }

    @Test
    void aFileWithoutMarksIsLeftAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> TableFile.replaced("Only text", "new"));
    }
}
