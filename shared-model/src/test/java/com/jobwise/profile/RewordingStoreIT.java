package com.jobwise.profile;

import static com.jobwise.cast.TwoPeople.BOSSE;
import static com.jobwise.cast.TwoPeople.ILKA;
import static com.jobwise.cast.TwoPeople.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Login;
import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.TwoPeople;
import com.jobwise.testsupport.TestDatabase;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the style worker's role may write beside people's texts, by trying. */
class RewordingStoreIT {

    private static final EnhancementMetadata METADATA =
            new EnhancementMetadata("rules-1", null, 0.5, List.of("shorter"));

    private static TestDatabase database;
    private static Login login;

    @BeforeAll
    static void moveIn() {
        database = MigratedDatabase.create();
        var owner = JdbcClient.create(database.dataSource());
        new TwoPeople(owner).moveIn();
        owner.sql("update experiences set description = 'As it was.'").update();
        owner.sql("update master_profiles set professional_summary = 'As it was.'")
                .update();
        owner.sql("update projects set description = 'As it was.'").update();
        login = new Login(database);
    }

    @AfterAll
    static void drop() {
        login.close();
        database.close();
    }

    @Test
    void ownTextsGetAnotherWordingBesideThem() {
        asIlka(session -> {
            var store = new RewordingStore(session);
            store.lock(ILKA, idOf(ILKA));
            assertThat(store.summary(ILKA, idOf(ILKA), "As it was.", "Better.", METADATA))
                    .isTrue();
            assertThat(store.experience(ILKA, idOf(ILKA), "As it was.", "Better.", METADATA))
                    .isTrue();
            assertThat(store.project(ILKA, idOf(ILKA), "As it was.", "Better.", METADATA))
                    .isTrue();
            assertThat(session.sql("select description, enhanced_description from experiences")
                            .query()
                            .singleRow()
                            .values())
                    .containsExactly("As it was.", "Better.");
            return null;
        });
    }

    @Test
    void aTextThatReadsOtherwiseByNowGetsNone() {
        asIlka(session -> {
            var store = new RewordingStore(session);
            assertThat(store.summary(ILKA, idOf(ILKA), "As it had been.", "Better.", METADATA))
                    .isFalse();
            assertThat(store.experience(ILKA, idOf(ILKA), "As it had been.", "Better.", METADATA))
                    .isFalse();
            assertThat(store.project(ILKA, idOf(ILKA), "As it had been.", "Better.", METADATA))
                    .isFalse();
            return null;
        });
    }

    @Test
    void othersTextsGetNoneWhoeverIsNamed() {
        asIlka(session -> {
            var store = new RewordingStore(session);
            assertThat(store.summary(BOSSE, idOf(BOSSE), "As it was.", "Better.", METADATA))
                    .isFalse();
            assertThat(store.experience(BOSSE, idOf(BOSSE), "As it was.", "Better.", METADATA))
                    .isFalse();
            return null;
        });
    }

    @Test
    void theTextItselfIsNotTheWorkersToWrite() {
        assertThatThrownBy(() -> asIlka(session -> session.sql("update experiences set description = 'Mine.'")
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static void asIlka(Function<JdbcClient, @Nullable Object> action) {
        login.<@Nullable Object>as("jobwise_style_worker", ILKA, action);
    }
}
