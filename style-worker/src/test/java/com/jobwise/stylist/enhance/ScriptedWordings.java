package com.jobwise.stylist.enhance;

import com.jobwise.stylist.prompt.Rewordings;
import com.jobwise.stylist.prompt.Rewordings.Rewording;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A model that words texts as a test wants it. */
final class ScriptedWordings {

    private ScriptedWordings() {}

    static List<ModelRequest<?>> repairs(ScriptedModel model) {
        return model.asked().stream().filter(ScriptedWordings::isRepair).toList();
    }

    static boolean isRepair(ModelRequest<?> request) {
        return request.data().parts().stream().anyMatch(data -> data.name().startsWith("refused"));
    }

    static ScriptedModel scripted(Function<ModelRequest<?>, Object> script) {
        return new ScriptedModel(Set.of(Purpose.ENHANCE), script);
    }

    /** By text; every other text comes back as it is. */
    static ScriptedModel answering(Map<String, String> wordings) {
        return scripted(request -> answer(request, wordings));
    }

    static Rewordings answer(ModelRequest<?> request, Map<String, String> wordings) {
        return new Rewordings(request.data().parts().stream()
                .filter(data -> data.name().matches("t\\d+"))
                .map((Fenced data) -> new Rewording(data.name(), wordings.getOrDefault(data.text(), data.text())))
                .toList());
    }
}
