package com.jobwise.ranker.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The grades of ranked items, best ranked first, and how good that order is. */
record RankedGrades(List<Integer> grades) {

    private static final int TOP = 5;

    /** Discounted gain of the top five over that of the best possible order; 1 where there is nothing to gain. */
    double ndcg() {
        var ideal = gain(grades.stream().sorted(Comparator.reverseOrder()).toList());
        return ideal == 0 ? 1 : gain(grades) / ideal;
    }

    boolean bestIsFirst() {
        return grades.isEmpty() || grades.getFirst().equals(best());
    }

    /** Share of the pairs of different grade that stand in the right order. */
    double pairwise() {
        var right = pairs(1);
        var wrong = pairs(-1);
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    boolean irrelevantAboveBest() {
        var firstIrrelevant = grades.indexOf(0);
        return firstIrrelevant >= 0 && firstIrrelevant < grades.lastIndexOf(3);
    }

    private long pairs(int direction) {
        return IntStream.range(0, grades.size())
                .mapToLong(above -> grades.subList(above + 1, grades.size()).stream()
                        .filter(below -> Integer.signum(grades.get(above) - below) == direction)
                        .count())
                .sum();
    }

    private Integer best() {
        return grades.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(TOP, grades.size()))
                .mapToDouble(rank -> (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2.0))
                .sum();
    }
}
