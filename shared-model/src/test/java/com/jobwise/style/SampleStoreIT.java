package com.jobwise.style;

import static com.jobwise.generation.DocumentType.COVER_LETTER;
import static com.jobwise.generation.DocumentType.RESUME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Stores;
import com.jobwise.generation.DocumentType;
import com.jobwise.paging.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleStoreIT {

    private static final String LETTER = "Dear Hiring Manager,\n\nI fix things - and write down how.\n";

    private static Stores stores;

    private SampleStore samples;
    private int ilka;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @BeforeEach
    void newUser() {
        samples = stores.samples();
        ilka = stores.user();
    }

    @Test
    void aSampleComesBackWordForWordAndCounted() {
        var sample = upload(ilka, COVER_LETTER);

        assertThat(sample.originalText()).isEqualTo(LETTER);
        assertThat(sample.summary().wordCount()).isEqualTo(10);
        assertThat(sample.summary().characterCount()).isEqualTo(LETTER.length());
        assertThat(sample.summary().lineCount()).isEqualTo(3);
        assertThat(sample.summary().isActive()).isTrue();
        assertThat(sample.summary().archivedAt()).isNull();
        assertThat(samples.find(ilka, sample.id())).contains(sample);
        assertThat(samples.active(ilka, COVER_LETTER)).contains(sample);
    }

    @Test
    void aNewSampleArchivesTheOneBeforeOfItsTypeOnly() {
        var resume = upload(ilka, RESUME);
        var old = upload(ilka, COVER_LETTER);
        var current = upload(ilka, COVER_LETTER);

        assertThat(samples.active(ilka, COVER_LETTER)).contains(current);
        assertThat(samples.active(ilka, RESUME)).contains(resume);
        assertThat(samples.find(ilka, old.id())).hasValueSatisfying(archived -> {
            assertThat(archived.summary().isActive()).isFalse();
            assertThat(archived.summary().archivedAt())
                    .isBetween(old.summary().createdAt(), current.summary().createdAt());
        });
    }

    @Test
    void thirtyTwoParallelUploadsEndWithOneActiveAndNoError() throws Exception {
        List<Callable<SampleDocument>> uploads = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            uploads.add(() -> upload(ilka, COVER_LETTER));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(uploads)).allMatch(upload -> upload.state() == Future.State.SUCCESS);
        }

        assertThat(samples.count(ilka, COVER_LETTER, null)).isEqualTo(32);
        assertThat(samples.count(ilka, COVER_LETTER, true)).isEqualTo(1);
        assertThat(samples.list(ilka, COVER_LETTER, null, Slice.newest(1, 0)))
                .as("the active one is the newest, however long it waited")
                .extracting(SampleSummary::isActive)
                .containsExactly(true);
    }

    @Test
    void anUploadDoesNotWaitForOtherRowsOfTheUser() {
        stores.transactions().executeWithoutResult(status -> {
            stores.jdbc()
                    .sql("insert into jobs (id, user_id, source, title, company) values (:id, :userId, 'x', 'x', 'x')")
                    .param("id", UUID.randomUUID())
                    .param("userId", ilka)
                    .update();
            assertThat(parallelUpload()).isEqualTo(Future.State.SUCCESS);
        });
    }

    @Test
    void samplesAreListedNewestFirstByTypeAndState() {
        var resume = upload(ilka, RESUME).id();
        var old = upload(ilka, COVER_LETTER).id();
        var current = upload(ilka, COVER_LETTER).id();

        assertThat(ids(null, null)).containsExactly(current, old, resume);
        assertThat(ids(COVER_LETTER, null)).containsExactly(current, old);
        assertThat(ids(null, true)).containsExactly(current, resume);
        assertThat(ids(COVER_LETTER, false)).containsExactly(old);
        assertThat(samples.count(ilka, null, true)).isEqualTo(2);
        assertThat(samples.list(ilka, null, null, Slice.newest(1, 1)))
                .extracting(SampleSummary::id)
                .containsExactly(old);
    }

    @Test
    void anotherUsersSampleIsNotThere() {
        var id = upload(ilka, COVER_LETTER).id();
        var gethin = stores.user();
        upload(gethin, RESUME);

        assertThat(samples.find(gethin, id)).isEmpty();
        assertThat(samples.active(gethin, COVER_LETTER)).isEmpty();
        assertThat(samples.count(gethin, COVER_LETTER, null)).isZero();
        assertThat(samples.active(ilka, COVER_LETTER)).map(SampleDocument::id).contains(id);
    }

    @Test
    void anUploadOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> samples.upload(ilka, letter(COVER_LETTER))).isInstanceOf(IllegalStateException.class);
        assertThat(samples.count(ilka, null, null)).isZero();
    }

    @Test
    void anArchivedSampleIsNoLongerActiveAndCanComeBack() {
        var old = upload(ilka, COVER_LETTER).id();
        var current = upload(ilka, COVER_LETTER).id();

        assertThat(inTransaction(() -> samples.archive(ilka, current)))
                .hasValueSatisfying(one -> assertThat(one.archivedAt()).isNotNull());
        assertThat(samples.active(ilka, COVER_LETTER)).isEmpty();
        assertThat(inTransaction(() -> samples.activate(ilka, old)))
                .hasValueSatisfying(one -> assertThat(one.archivedAt()).isNull());
        assertThat(ids(COVER_LETTER, true)).containsExactly(old);
        inTransaction(() -> samples.activate(ilka, current));
        assertThat(ids(COVER_LETTER, true)).containsExactly(current);
    }

    @Test
    void whatIsArchivedAgainKeepsItsTime() {
        var id = upload(ilka, COVER_LETTER).id();

        var once = inTransaction(() -> samples.archive(ilka, id));

        assertThat(inTransaction(() -> samples.archive(ilka, id))).isEqualTo(once);
    }

    @Test
    void anotherUsersSampleIsNeitherArchivedNorActivated() {
        var id = upload(ilka, COVER_LETTER).id();
        var gethin = stores.user();

        assertThat(inTransaction(() -> samples.archive(gethin, id))).isEmpty();
        assertThat(inTransaction(() -> samples.activate(gethin, id))).isEmpty();
        assertThat(ids(COVER_LETTER, true)).containsExactly(id);
    }

    @Test
    void aStyleBeingMeasuredFromASampleIsNotAskedForTwice() {
        var sample = upload(ilka, COVER_LETTER).id();
        var other = upload(ilka, COVER_LETTER).id();
        var styles = new StyleStore(stores.jdbc());

        var id = styles.awaitUnlessPending(ilka, UUID.randomUUID(), sample);
        assertThat(id).isPresent();
        assertThat(styles.awaitUnlessPending(ilka, UUID.randomUUID(), sample)).isEmpty();
        assertThat(styles.awaitUnlessPending(ilka, UUID.randomUUID(), other)).isEqualTo(id);
        assertThat(styles.delete(stores.user())).isFalse();
        assertThat(styles.delete(ilka)).isTrue();
        assertThat(styles.ofUser(ilka)).isEmpty();
    }

    private UUID archived(int daysAgo) {
        var id = upload(ilka, COVER_LETTER).id();
        inTransaction(() -> samples.archive(ilka, id));
        stores.jdbc()
                .sql("update sample_documents set archived_at = now() - make_interval(days => :days) where id = :id")
                .param("days", daysAgo)
                .param("id", id)
                .update();
        return id;
    }

    private static <T> T inTransaction(Supplier<T> action) {
        return stores.transactions().execute(status -> action.get());
    }

    private Future.State parallelUpload() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(
                            List.<Callable<SampleDocument>>of(() -> upload(ilka, COVER_LETTER)),
                            5,
                            java.util.concurrent.TimeUnit.SECONDS)
                    .getFirst()
                    .state();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SampleDocument upload(int userId, DocumentType type) {
        return stores.transactions().execute(status -> samples.upload(userId, letter(type)));
    }

    private static NewSample letter(DocumentType type) {
        return new NewSample(UUID.randomUUID(), type, "letter.txt", LETTER);
    }

    private List<UUID> ids(DocumentType type, Boolean isActive) {
        return samples.list(ilka, type, isActive, Slice.newest(20, 0)).stream()
                .map(SampleSummary::id)
                .toList();
    }
}
