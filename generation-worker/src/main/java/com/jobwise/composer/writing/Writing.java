package com.jobwise.composer.writing;

import com.jobwise.composer.material.Source;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.worker.model.Model;
import java.util.List;
import java.util.Map;

/** One kind of document in a model's words. */
interface Writing {

    String promptVersion();

    /** What the model may retell, by id. */
    Map<String, Source> sources();

    Draft ask(Model model);

    /** Another text for a place, in the form of that place: full stop or none, contractions or none. */
    String formed(DraftText place, String raw);

    /**
     * @param decisions of the person, by slot
     * @param judge of whatever is put together anew
     */
    GeneratedDocument print(Draft draft, List<Judged> judged, Map<String, ChangeState> decisions, Judge judge);
}
