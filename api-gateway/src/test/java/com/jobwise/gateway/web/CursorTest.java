package com.jobwise.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.paging.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Position SEEN = new Position(
            Instant.parse("2026-03-01T10:15:30.123456Z"), UUID.fromString("5b8d24cb-0a0e-4f0f-9d0a-1f3c5e7a9b2d"));

    @Test
    void comesBackToTheMicrosecondAndNeedsNoEscaping() {
        assertThat(Cursor.read(Cursor.of(SEEN))).contains(SEEN);
        assertThat(Cursor.of(SEEN)).matches("[A-Za-z0-9_-]{40}");
    }

    @Test
    void everyAlteredCharacterIsNoticed() {
        var cursor = Cursor.of(SEEN);
        for (var at = 0; at < cursor.length(); at++) {
            var other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            var altered = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertThat(Cursor.read(altered)).as(altered).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "null",
                "AAAA",
                "*",
                "ä",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "====",
                "1' or '1'='1"
            })
    void anythingElseIsNone(String text) {
        assertThat(Cursor.read(text)).isEmpty();
    }

    @Test
    void timesTheDatabaseCannotCompareAreNone() {
        var id = SEEN.id();
        assertThat(Cursor.read(Cursor.of(new Position(Instant.parse("+12000-01-01T00:00:00Z"), id))))
                .isEmpty();
        assertThat(Cursor.read(Cursor.of(new Position(Instant.parse("1969-12-31T23:59:59Z"), id))))
                .isEmpty();
    }

    @Test
    void aCursorStandsAloneAndIsRefusedWithAnOffset() {
        assertThat(PagingResolver.of("7", null, Cursor.of(SEEN))).isEqualTo(new Paging(7, 0, SEEN));
        assertThat(PagingResolver.of(null, "0", Cursor.of(SEEN)).after()).isEqualTo(SEEN);
        assertComplains("not_with_offset", () -> PagingResolver.of(null, "1", Cursor.of(SEEN)));
        assertComplains("invalid", () -> PagingResolver.of(null, null, "tampered"));
    }

    @Test
    void aPageShowsNoMoreThanItsLimitAndKnowsWhetherMoreFollow() {
        var rows = new ArrayList<>(List.of(1, 2, 3));
        var full = Page.of(rows, 9, new Paging(2, 0, null), row -> SEEN, row -> "row " + row);

        assertThat(full.items()).containsExactly("row 1", "row 2");
        assertThat(full.pagination()).isEqualTo(new Pagination(2, 0, 9, true, Cursor.of(SEEN)));
        assertThat(Page.of(rows, 3, new Paging(3, 0, null), row -> SEEN, row -> row)
                        .pagination())
                .isEqualTo(new Pagination(3, 0, 3, false, null));
    }

    @Test
    void aListWithoutCursorsSaysSo() {
        assertComplains("not_supported", () -> Page.of(List.of(), 0, new Paging(2, 0, SEEN)));
    }

    private static void assertComplains(String code, Runnable action) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(action::run).satisfies(refusal -> {
            assertThat(refusal.status().value()).isEqualTo(422);
            assertThat(refusal.errors())
                    .extracting(FieldProblem::field, FieldProblem::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("cursor", code));
        });
    }
}
