package com.jobwise.truth;

import com.jobwise.truth.number.Quantity;
import com.jobwise.truth.number.Quantity.Hedge;

/** "Over" behind what was done is where and when, not how much: "mapped the bay over 310 dives", but "made over 310 dives". */
final class Across {

    private Across() {}

    static Quantity read(Passage passage, Quantity said) {
        var at = passage.indexAt(said.start());
        var isAcross = said.hedge() == Hedge.OVER
                && passage.key(at - 1).equals("over")
                && at >= 3
                && isThing(passage, at - 2)
                && passage.token(at - 2).clause() == passage.token(at - 1).clause();
        return isAcross ? said.asHedged(Hedge.EXACT) : said;
    }

    /** Neither a function word nor a deed: the deed has its object already. */
    private static boolean isThing(Passage passage, int at) {
        var key = passage.key(at);
        return passage.isNumber(at)
                || passage.isContent(at)
                        && !passage.token(at).opens()
                        && !key.endsWith("ed")
                        && !key.endsWith("ing")
                        && !isSubjectBefore(passage, at);
    }

    private static boolean isSubjectBefore(Passage passage, int at) {
        return passage.key(at - 1).equals("i") || passage.key(at - 1).equals("and");
    }
}
