package com.jobwise.ranker;

import static com.jobwise.cast.PostingBuilder.aPosting;
import static com.jobwise.cast.ProfileBuilder.aProfile;

import com.jobwise.cast.Stores;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.NewGeneration;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.ranking.NewRanking;
import com.jobwise.ranking.RankingStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStatus;
import com.jobwise.work.WorkStore;
import java.util.List;
import java.util.UUID;

/** Ilka's profile, a posting, and what she asks for. */
final class RankingDesk {

    private final Stores stores;
    final int ilka;
    final MasterProfile profile;
    final JobPosting posting;

    RankingDesk(Stores stores) {
        this.stores = stores;
        this.ilka = stores.user();
        this.profile = stores.profiles()
                .insert(
                        ilka,
                        aProfile()
                                .worked("Barista", "Kaffeehaus Linde", "2012", "2014")
                                .worked("Java Developer", "Klinikum Rosenlicht", "2018-06", null)
                                .built("Lost Letters", "2023-01", null)
                                .build());
        this.posting = stores.postings().insert(ilka, aPosting().build());
    }

    UUID ranking() {
        var id = UUID.randomUUID();
        new RankingStore(stores.jdbc())
                .insert(new NewRanking(id, ilka, posting.id(), profile.id(), profile.version(), posting.version()));
        return id;
    }

    WorkItem itemFor(UUID rankingId) {
        return new WorkItem(
                UUID.randomUUID(),
                WorkKind.RANKING,
                ilka,
                rankingId,
                WorkStatus.RUNNING,
                1,
                5,
                1,
                null,
                WorkItem.Times.NONE);
    }

    UUID document(UUID rankingId) {
        var id = UUID.randomUUID();
        new GenerationStore(stores.jdbc())
                .insert(new NewGeneration(
                        id,
                        ilka,
                        profile.id(),
                        posting.id(),
                        rankingId,
                        DocumentType.RESUME,
                        GenerationOptions.DEFAULTS,
                        null));
        return id;
    }

    UUID submit(WorkKind kind, UUID subject, List<UUID> after) {
        var queue = new WorkQueue(new WorkStore(stores.jdbc()), () -> {});
        var work = new NewWork(UUID.randomUUID(), kind, ilka, subject).after(after);
        stores.transactions().executeWithoutResult(_ -> queue.submit(work));
        return work.id();
    }

    void raise(String table) {
        stores.jdbc()
                .sql("update %s set version = version + 1 where user_id = :ilka".formatted(table))
                .param("ilka", ilka)
                .update();
    }
}
