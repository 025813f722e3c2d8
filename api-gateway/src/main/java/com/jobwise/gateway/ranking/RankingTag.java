package com.jobwise.gateway.ranking;

import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.WaitingMark;
import com.jobwise.ranking.ContentRanking;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entity tags of rankings: the row's version, and after a dash why it is not fresh and that it waits. A change needs the version only. */
final class RankingTag {

    private RankingTag() {}

    static String of(ContentRanking ranking, RankingView view) {
        var marks = view.staleReasons().stream()
                        .map(reason -> String.valueOf(reason.mark()))
                        .collect(Collectors.joining())
                + WaitingMark.of(view.waitingFor());
        var version = ETags.of(ranking.version());
        return marks.isEmpty() ? version : version.substring(0, version.length() - 1) + "-" + marks + "\"";
    }

    static void requireMatch(@Nullable String ifMatch, ContentRanking ranking) {
        ETags.requireMatch(ifMatch == null ? null : ifMatch.replaceAll("(\\d)-[nspjwh]+\"", "$1\""), ranking.version());
    }
}
