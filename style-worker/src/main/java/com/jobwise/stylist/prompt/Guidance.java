package com.jobwise.stylist.prompt;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.worker.model.Disclosed;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.withheld.Withheld;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every question of one run has in common.
 *
 * @param withheld what no question may show
 * @param style of the person; null where it is not asked for or not known
 * @param wish what the person asked for, as data: it may ask for anything
 */
public record Guidance(
        Withheld withheld,
        @Nullable ExtractedStyle style,
        @Nullable String wish) {

    /** The common part, as far as there is one. */
    public List<Fenced> parts() {
        List<Fenced> parts = new ArrayList<>();
        if (style != null) {
            parts.add(StyleFigures.of(style));
        }
        if (wish != null && !wish.isBlank()) {
            parts.add(new Fenced("wish", wish.strip()));
        }
        return List.copyOf(parts);
    }

    Disclosed with(List<Fenced> more) {
        var all = new ArrayList<>(parts());
        all.addAll(more);
        return new Disclosed(withheld, all);
    }
}
