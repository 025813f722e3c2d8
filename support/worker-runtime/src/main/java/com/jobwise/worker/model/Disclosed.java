package com.jobwise.worker.model;

import com.jobwise.worker.withheld.Withheld;
import java.util.List;

/**
 * The data of a question, after what is withheld has been taken out of every part. There is no other way to give a model data, so none can
 * be asked without saying whose values it must not see.
 */
public record Disclosed(Withheld withheld, List<Fenced> parts) {

    public Disclosed {
        var own = withheld;
        parts = parts.stream().map(part -> without(own, part)).toList();
    }

    private static Fenced without(Withheld withheld, Fenced part) {
        var text = part.isPublic() ? Withheld.byForm(part.text()) : withheld.redacted(part.text());
        return new Fenced(part.name(), text, part.isPublic());
    }
}
