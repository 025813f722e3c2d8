package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.truth.FactCheck;
import com.jobwise.truth.Objection;
import com.jobwise.truth.Reason;
import com.jobwise.truth.Ruling;
import com.jobwise.truth.TruthGate;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes documents with a scripted model, as a run does, without a database. */
public final class Studio {

    /** Lets everything through but what has the word "invented" in it. */
    public static final FactCheck CREDULOUS = statement -> statement.text().contains("invented")
            ? new Ruling(List.of(new Objection(Reason.OFF_SOURCE, "invented")))
            : Ruling.SUPPORTED;

    private static final RulesComposer RULES = new RulesComposer(SkillLexicon.standard());

    private final ModelWriter writer;

    private Studio(Facts facts) {
        this.writer = new ModelWriter(SkillLexicon.standard(), facts);
    }

    public static Studio credulous() {
        return new Studio((_, _) -> CREDULOUS);
    }

    public static Studio strict() {
        return new Studio(TruthGate.standard()::against);
    }

    public static Studio judgedBy(Facts facts) {
        return new Studio(facts);
    }

    public static ScriptedModel model(Function<ModelRequest<?>, Object> script) {
        return new ScriptedModel(Set.of(Purpose.WRITE), script);
    }

    public Basis basis(DocumentRequest request, Model model) {
        var plan = RULES.plan(request);
        var draft = writer.draft(plan, request, model);
        if (writer.needsRepair(plan, request, draft)) {
            draft = writer.repaired(plan, request, draft, model);
        }
        return new Basis(ModelWriter.engine(model), plan, request, draft);
    }

    public GeneratedDocument print(Basis basis, Map<String, ChangeState> decisions) {
        return writer.print(basis, decisions);
    }

    public GeneratedDocument write(DocumentRequest request, Model model) {
        return print(basis(request, model), Map.of());
    }
}
