package com.jobwise.posting;

import static com.jobwise.cast.PostingBuilder.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.Stores;
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
        assertThat(postings.list(gethin, PostingFilter.NONE, Slice.newest(20, 0))).isEmpty();
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
        assertThat(postings.list(gethin, PostingFilter.NONE, Slice.newest(20, 0))).isEmpty();
    }

    @Test
    void postingsAreListedNewestFirst() {
        var first = postings.insert(ilka, aPosting().build()).id();
        var second = postings.insert(ilka, aPosting().build()).id();
        var third = postings.insert(ilka, aPosting().build()).id();

        assertThat(postings.list(ilka, PostingFilter.NONE, Slice.newest(2, 0))).extracting(SavedPosting::id).containsExactly(third, second);
        assertThat(postings.list(ilka, PostingFilter.NONE, Slice.newest(2, 2))).extracting(SavedPosting::id).containsExactly(first);
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
        assertThat(postings.count(ilka, new PostingFilter(null, ApplicationStatus.OFFER, null, null, null, PostingSearch.NONE)))
                .isZero();
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
