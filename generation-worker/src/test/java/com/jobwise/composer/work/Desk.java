package com.jobwise.composer.work;

import static com.jobwise.cast.PostingBuilder.aPosting;
import static com.jobwise.cast.ProfileBuilder.aProfile;

import com.jobwise.cast.Stores;
import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.cast.WordRanking;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.composer.writing.Facts;
import com.jobwise.composer.writing.ModelWriter;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.NewGeneration;
import com.jobwise.generation.RevisionStore;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.NewPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.NewProfile;
import com.jobwise.ranking.NewRanking;
import com.jobwise.ranking.RankingStore;
import com.jobwise.ranking.SeenVersions;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.NewSample;
import com.jobwise.style.StyleStore;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.truth.TruthGate;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.run.WorkOutcome;
import java.util.Map;
import java.util.UUID;

/** One person with a ranked profile who asks for documents, and the handler that makes them. */
final class Desk {

    private static final RulesComposer COMPOSER = new RulesComposer(SkillLexicon.standard());

    final Stores stores;
    final GenerationStore generations;
    final RankingStore rankings;
    final StyleStore styles;
    final GenerationHandler handler;
    final int ilka;
    final UUID ranking = UUID.randomUUID();
    final MasterProfile profile;
    final JobPosting posting;
    private final Ingredients ingredients;

    Desk(Stores stores) {
        this(
                stores,
                aProfile()
                        .worked("Interface Engineer", "Klinikum Rosenlicht", "2018-06", null)
                        .studied("B.Sc.", "Informatics", "2010", "2014")
                        .build(),
                aPosting().build());
    }

    static Desk with(Stores stores, NewProfile profile, NewPosting posting) {
        return new Desk(stores, profile, posting);
    }

    private Desk(Stores stores, NewProfile someone, NewPosting wanted) {
        this.stores = stores;
        generations = new GenerationStore(stores.jdbc());
        rankings = new RankingStore(stores.jdbc());
        styles = new StyleStore(stores.jdbc());
        ingredients = new Ingredients(generations, stores.profiles(), stores.postings(), rankings, styles);
        handler = handler(COMPOSER);
        ilka = stores.user();
        profile = stores.profiles().insert(ilka, someone);
        posting = stores.postings().insert(ilka, wanted);
        rankings.insert(
                new NewRanking(ranking, ilka, posting.id(), profile.id(), profile.version(), posting.version()));
    }

    GenerationHandler handler(DocumentComposer composer) {
        return handler(composer, ScriptedModel.none(), TruthGate.standard()::against);
    }

    /** One that a model writes for. */
    GenerationHandler handler(DocumentComposer composer, Model model, Facts facts) {
        var written = new WrittenByModel(
                _ -> model, new ModelWriter(SkillLexicon.standard(), facts), new RevisionStore(stores.jdbc()));
        return new GenerationHandler(composer, RulesComposer.ENGINE, written, generations, ingredients);
    }

    Desk ranked() {
        rankings.complete(
                ilka,
                ranking,
                WordRanking.of(profile, posting),
                new SeenVersions(profile.version(), posting.version()));
        return this;
    }

    WorkItem asksFor(DocumentType type) {
        var id = UUID.randomUUID();
        generations.insert(new NewGeneration(
                id, ilka, profile.id(), posting.id(), ranking, type, GenerationOptions.DEFAULTS, null));
        return new WorkItem(
                UUID.randomUUID(),
                WorkKind.GENERATION,
                ilka,
                id,
                WorkStatus.RUNNING,
                1,
                5,
                1,
                null,
                WorkItem.Times.NONE);
    }

    void writesLike(ExtractedStyle style) {
        var sample = UUID.randomUUID();
        stores.transactions().executeWithoutResult(_ -> {
            stores.samples().upload(ilka, new NewSample(sample, DocumentType.COVER_LETTER, null, "Hi there"));
            styles.await(ilka, UUID.randomUUID(), sample);
            styles.complete(ilka, sample, new StyleStore.Measured("rules-1", null, style, 0.9));
        });
    }

    GeneratedDocument composed(WorkItem item) {
        handler.begun(item);
        return switch (handler.perform(item, new RememberedStages())) {
            case WorkOutcome.Succeeded<GeneratedDocument>(GeneratedDocument document) -> document;
            case WorkOutcome<GeneratedDocument> other -> throw new AssertionError(other);
        };
    }

    void finish(WorkItem item) {
        handler.succeeded(item, composed(item));
    }

    Generation stored(WorkItem item) {
        return generations.find(ilka, item.subjectId()).orElseThrow();
    }

    /** The whole row, as PostgreSQL has it. */
    Map<String, Object> row(String table, UUID id) {
        return stores.jdbc()
                .sql("select * from %s where id = :id".formatted(table))
                .param("id", id)
                .query()
                .singleRow();
    }

    int change(String sql) {
        return stores.jdbc().sql(sql).param("ilka", ilka).update();
    }
}
