package com.jobwise.truth.lies;

import java.util.List;

/** Counts over some judged cases. */
record Tally(int lies, int caught, int truths, int falseAlarms) {

    static Tally of(List<Judged> judged) {
        var lies = count(judged.stream().filter(each -> each.what().lie()).count());
        var misses = count(judged.stream().filter(Judged::isMiss).count());
        var alarms = count(judged.stream().filter(Judged::isFalseAlarm).count());
        return new Tally(lies, lies - misses, judged.size() - lies, alarms);
    }

    /** Share of the lies that were refused, 0 to 1. */
    double recall() {
        return lies == 0 ? 1 : (double) caught / lies;
    }

    /** Share of the true cases that were refused, 0 to 1. */
    double falseAlarmRate() {
        return truths == 0 ? 0 : (double) falseAlarms / truths;
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
