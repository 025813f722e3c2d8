package com.jobwise.profile;

import static com.jobwise.cast.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Stores;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ProfileChangeStoreIT {

    private static Stores stores;

    private ProfileStore profiles;
    private ProfileOriginStore origins;
    private int ilka;
    private MasterProfile stored;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @BeforeEach
    void newProfile() {
        profiles = stores.profiles();
        origins = new ProfileOriginStore(stores.jdbc());
        ilka = stores.user();
        stored = profiles.insert(
                ilka,
                aProfile()
                        .worked("Clerk", "Bank", "2010", "2012")
                        .worked("Engineer", "Klinikum Rosenlicht", "2022-04", null)
                        .build());
    }

    @Test
    void anUpdateStoresEveryPartAndRaisesTheVersion() {
        var changed = with(stored, Map.of("a", 1), stored.experiences().reversed());

        var now = profiles.update(changed);

        assertThat(now.version()).isEqualTo(1);
        assertThat(now.experiences()).isEqualTo(stored.experiences().reversed());
        assertThat(now.customFields()).isEqualTo(Map.of("a", 1));
        assertThat(now.createdAt()).isEqualTo(stored.createdAt());
        assertThat(now.updatedAt()).isAfterOrEqualTo(stored.updatedAt());
        assertThat(profiles.find(ilka, stored.id())).contains(now);
    }

    @Test
    void anOldStateIsNotStoredOverANewerOne() {
        profiles.update(with(stored, Map.of("a", 1), stored.experiences()));

        assertThatThrownBy(() -> profiles.update(with(stored, Map.of("b", 2), List.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(profiles.find(ilka, stored.id()).map(MasterProfile::customFields))
                .contains(Map.of("a", 1));
    }

    @Test
    void aProfileUnderChangeIsNobodyElsesToChange() {
        stores.transactions().executeWithoutResult(status -> {
            assertThat(profiles.lock(ilka, stored.id())).contains(stored);
            assertThatThrownBy(() -> CompletableFuture.runAsync(this::lockElsewhere)
                            .orTimeout(10, TimeUnit.SECONDS)
                            .join())
                    .hasStackTraceContaining("lock timeout");
        });
    }

    private void lockElsewhere() {
        stores.transactions().executeWithoutResult(status -> {
            stores.jdbc().sql("set local lock_timeout = '200ms'").update();
            profiles.lock(ilka, stored.id());
        });
    }

    @Test
    void anotherUsersProfileIsNeitherLockedNorDeleted() {
        var gethin = stores.user();
        profiles.delete(gethin, stored.id());

        assertThat(lock(gethin)).isEmpty();
        assertThat(profiles.find(ilka, stored.id())).contains(stored);
    }

    private Optional<MasterProfile> lock(int user) {
        return Objects.requireNonNull(stores.transactions().execute(status -> profiles.lock(user, stored.id())));
    }

    @Test
    void theDocumentOfAnImportIsKeptToTheLetterAndGoesWithItsProfile() {
        var document = (ObjectNode) JsonMapper.shared().readTree("{\"z\": 1.50E3, \"a\": [null, {}, \"ß\"]}");
        var places = Map.of(stored.experiences().getFirst().id(), "work[0].positions[1]");
        origins.insert(ilka, stored.id(), new ProfileOrigin(document, places));

        assertThat(origins.find(ilka, stored.id())).contains(new ProfileOrigin(document, places));
        assertThat(origins.find(stores.user(), stored.id())).isEmpty();
        profiles.delete(ilka, stored.id());
        assertThat(origins.find(ilka, stored.id())).isEmpty();
    }

    private static MasterProfile with(MasterProfile old, Map<String, Object> fields, List<Experience> experiences) {
        return new MasterProfile(
                old.id(),
                old.userId(),
                old.personalInfo(),
                old.professionalSummary(),
                old.enhancedProfessionalSummary(),
                old.enhancementMetadata(),
                old.skills(),
                fields,
                experiences,
                old.education(),
                old.projects(),
                old.version(),
                old.createdAt(),
                old.updatedAt());
    }
}
