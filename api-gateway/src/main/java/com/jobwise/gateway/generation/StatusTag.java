package com.jobwise.gateway.generation;

import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.WaitingMark;
import com.jobwise.generation.Generation;
import org.jspecify.annotations.Nullable;

/** Entity tags of documents: the row's version, and after dashes the place in the queue and what it waits for. A change needs the version only. */
final class StatusTag {

    private StatusTag() {}

    static String of(Generation generation, StatusView view) {
        var version = ETags.of(generation.version());
        var position = view.queuePosition();
        var marks = (position == null ? "" : "-q" + position)
                + (view.waitingFor() == null ? "" : "-" + WaitingMark.of(view.waitingFor()));
        return version.substring(0, version.length() - 1) + marks + "\"";
    }

    static void requireMatch(@Nullable String ifMatch, Generation generation) {
        ETags.requireMatch(
                ifMatch == null ? null : ifMatch.replaceAll("(\\d)(?:-q\\d+)?(?:-[wh])?\"", "$1\""),
                generation.version());
    }
}
