package com.jobwise.gateway.style;

import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.WaitingMark;
import com.jobwise.style.ExtractionStatus;
import com.jobwise.style.WritingStyle;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows styles; asks what they wait for only while they are pending. */
@Component
class StyleViews {

    private final WaitingWorkStore waiting;

    StyleViews(WaitingWorkStore waiting) {
        this.waiting = waiting;
    }

    StyleView of(WritingStyle style) {
        var waits = style.status() == ExtractionStatus.PENDING
                ? waiting.waiting(WorkKind.STYLE, style.userId(), List.of(style.id()))
                : Map.<UUID, String>of();
        return StyleView.of(style, waits.get(style.id()));
    }

    /** When the row last changed, and after a dash what it waits for. A change needs the first only. */
    static String tag(StyleView view) {
        var version = ETags.of(ETags.version(view.updatedAt()));
        return view.waitingFor() == null
                ? version
                : version.substring(0, version.length() - 1) + "-" + WaitingMark.of(view.waitingFor()) + "\"";
    }

    static void requireMatch(@Nullable String ifMatch, WritingStyle style) {
        ETags.requireMatch(
                ifMatch == null ? null : ifMatch.replaceAll("(\\d)-[wh]\"", "$1\""), ETags.version(style.updatedAt()));
    }
}
