package com.jobwise.posting;

import static com.jobwise.cast.PostingBuilder.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.Stores;
import com.jobwise.paging.Position;
import com.jobwise.paging.Slice;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingStoreIT {

    private static Stores stores;

    private PostingStore postings;
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
        postings = stores.postings();
        ilka = stores.user();
    }

    @Test
    void aPostingComesBackAsItWentIn() {
        var written = aPosting().remote().employing(EmploymentType.CONTRACT).build();

        var read = postings.insert(ilka, written);

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("userId", "applicationStatus", "version", "createdAt", "updatedAt")
                .isEqualTo(written);
        assertThat(read.userId()).isEqualTo(ilka);
        assertThat(read.applicationStatus()).isEqualTo(ApplicationStatus.NOT_APPLIED);
        assertThat(read.version()).isZero();
        assertThat(postings.find(ilka, written.id())).contains(read);
    }

    @Test
    void requirementsAreStoredAsPlainStringsWithTheirImportanceBeside() {
        var id = postings.insert(ilka, aPosting().build()).id();

        assertThat(text("requirements ->> 0", id)).isEqualTo("HL7 v2 in production");
        assertThat(text("requirement_importance::text", id)).isEqualTo("[\"must\", \"core\", \"nice\"]");
    }

    @Test
    void aPostingStoredWithoutListsHasNone() {
        var id = UUID.randomUUID();
        stores.jdbc()
                .sql(
                        "insert into jobs (id, user_id, source, title, company) values (:id, :userId, 'indeed', 'Nurse', 'Wrenfield')")
                .param("id", id)
                .param("userId", ilka)
                .update();

        assertThat(postings.find(ilka, id)).hasValueSatisfying(posting -> {
            assertThat(posting.requirements()).isEmpty();
            assertThat(posting.benefits()).isEmpty();
            assertThat(posting.parsedKeywords()).isEmpty();
            assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        });
    }

    @Test
    void anotherUsersPostingIsNotThere() {
        var id = postings.insert(ilka, aPosting().build()).id();
        var gethin = stores.user();

        assertThat(postings.find(gethin, id)).isEmpty();
        assertThat(postings.version(gethin, id)).isEmpty();
        assertThat(postings.list(gethin, PostingFilter.NONE, Slice.newest(20, 0)))
                .isEmpty();
        assertThat(postings.count(gethin, PostingFilter.NONE)).isZero();
    }

    @Test
    void aPostingWithoutOwnerIsReadableByEverybodyAndInNobodysList() {
        var id = postings.insert(ilka, aPosting().build()).id();
        stores.jdbc()
                .sql("update jobs set user_id = null where id = :id")
                .param("id", id)
                .update();
        var gethin = stores.user();

        assertThat(postings.find(gethin, id)).map(JobPosting::userId).isEmpty();
        assertThat(postings.find(gethin, id)).isPresent();
        assertThat(postings.version(gethin, id)).hasValue(0);
        assertThat(postings.list(gethin, PostingFilter.NONE, Slice.newest(20, 0)))
                .isEmpty();
    }

    @Test
    void postingsAreListedNewestFirst() {
        var first = postings.insert(ilka, aPosting().build()).id();
        var second = postings.insert(ilka, aPosting().build()).id();
        var third = postings.insert(ilka, aPosting().build()).id();

        assertThat(postings.list(ilka, PostingFilter.NONE, Slice.newest(2, 0)))
                .extracting(SavedPosting::id)
                .containsExactly(third, second);
        assertThat(postings.list(ilka, PostingFilter.NONE, Slice.newest(2, 2)))
                .extracting(SavedPosting::id)
                .containsExactly(first);
        assertThat(postings.count(ilka, PostingFilter.NONE)).isEqualTo(3);
    }

    @Test
    void everyFilterNarrowsTheList() {
        postings.insert(ilka, aPosting().build());
        var odd = postings.insert(
                        ilka,
                        aPosting()
                                .from("indeed")
                                .remote()
                                .employing(EmploymentType.INTERNSHIP)
                                .status(PostingStatus.DRAFT)
                                .build())
                .id();

        assertOnly(odd, new PostingFilter(PostingStatus.DRAFT, null, null, null, null, PostingSearch.NONE));
        assertOnly(odd, new PostingFilter(null, null, "indeed", null, null, PostingSearch.NONE));
        assertOnly(odd, new PostingFilter(null, null, null, EmploymentType.INTERNSHIP, null, PostingSearch.NONE));
        assertOnly(odd, new PostingFilter(null, null, null, null, true, PostingSearch.NONE));
        assertThat(postings.count(
                        ilka, new PostingFilter(null, ApplicationStatus.OFFER, null, null, null, PostingSearch.NONE)))
                .isZero();
    }

    @Test
    void aSearchedTextStandsForItselfAndIsFoundWhateverTheCase() {
        var odd = postings.insert(
                        ilka, aPosting().titled("100% Remote_First \\ Nurse").build())
                .id();
        postings.insert(ilka, aPosting().titled("1000 Remote-First Nurses").build());

        assertOnly(odd, searching("100% remote_first"));
        assertOnly(odd, searching("_"));
        assertOnly(odd, searching("\\"));
        assertThat(postings.count(ilka, searching("hl7 V2"))).isEqualTo(2);
        assertThat(postings.count(ilka, searching("saalebogen"))).isEqualTo(2);
        assertThat(postings.count(ilka, searching("'; drop table jobs; --"))).isZero();
    }

    @Test
    void companyAndTimeNarrowTheListToo() {
        var one = postings.insert(ilka, aPosting().build());
        var at = one.createdAt();

        assertOnly(
                one.id(), searching(new PostingSearch(null, "klinikverbund", at.minusSeconds(1), at.plusSeconds(1))));
        assertThat(postings.count(ilka, searching(new PostingSearch(null, "Rosenlicht", null, null))))
                .isZero();
        assertThat(postings.count(ilka, searching(new PostingSearch(null, null, at, null))))
                .isZero();
        assertThat(postings.count(ilka, searching(new PostingSearch(null, null, null, at))))
                .isZero();
    }

    @Test
    void aListGoesOnBehindAPositionFromEitherEnd() {
        var first = postings.insert(ilka, aPosting().build());
        var second = postings.insert(ilka, aPosting().build());
        var third = postings.insert(ilka, aPosting().build());
        var middle = new Position(second.createdAt(), second.id());

        assertThat(postings.list(ilka, PostingFilter.NONE, new Slice(Slice.Order.NEWEST, 9, 0, middle)))
                .extracting(SavedPosting::id)
                .containsExactly(first.id());
        assertThat(postings.list(ilka, PostingFilter.NONE, new Slice(Slice.Order.OLDEST, 9, 0, middle)))
                .extracting(SavedPosting::id)
                .containsExactly(third.id());
        assertThat(postings.list(ilka, PostingFilter.NONE, new Slice(Slice.Order.OLDEST, 9, 0, null)))
                .extracting(SavedPosting::id)
                .containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    void onlyWhatRankingsReadRaisesTheVersionButEverythingRaisesTheRevision() {
        var posting = aPosting().build();
        postings.insert(ilka, posting);

        assertThat(postings.update(ilka, posting, false))
                .extracting(saved -> saved.posting().version(), SavedPosting::revision)
                .containsExactly(0L, 1L);
        assertThat(postings.update(ilka, posting, true))
                .extracting(saved -> saved.posting().version(), SavedPosting::revision)
                .containsExactly(1L, 2L);
        assertThat(postings.applicationChanged(ilka, posting.id(), ApplicationStatus.APPLIED))
                .extracting(saved -> saved.posting().version(), SavedPosting::revision)
                .containsExactly(1L, 3L);
    }

    @Test
    void thePageAPostingWasReadFromIsKept() {
        var saved = postings.insert(ilka, aPosting().build(), "https://jobs.saalebogen.example/7");

        assertThat(postings.saved(ilka, saved.id())).contains(saved);
        assertThat(saved.sourceUrl()).isEqualTo("https://jobs.saalebogen.example/7");
    }

    private static PostingFilter searching(String text) {
        return searching(new PostingSearch(text, null, null, null));
    }

    private static PostingFilter searching(PostingSearch search) {
        return new PostingFilter(null, null, null, null, null, search);
    }

    private void assertOnly(UUID id, PostingFilter filter) {
        assertThat(postings.list(ilka, filter, Slice.newest(20, 0)))
                .extracting(SavedPosting::id)
                .containsExactly(id);
        assertThat(postings.count(ilka, filter)).isEqualTo(1);
    }

    private static String text(String expression, UUID id) {
        return stores.jdbc()
                .sql("select " + expression + " from jobs where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
