package com.jobwise.composer.resume;

import com.jobwise.composer.choice.Length;

/**
 * How much of each part a resume of a length holds; short aims at one page, medium at one to two.
 *
 * @param lines of the most relevant position, the second, and so on; the last figure holds for all others
 * @param introWords of each position's description; a position without lines of its own gets {@link #NO_LINES}
 * @param technical skills
 * @param soft skills
 */
record ResumeRoom(int[] lines, int introWords, int projectWords, int summaryWords, int technical, int soft) {

    static final int NO_LINES = 100;

    static ResumeRoom of(Length length) {
        return switch (length) {
            case SHORT -> new ResumeRoom(new int[] {3, 3, 2}, 0, 35, 80, 12, 4);
            case MEDIUM -> new ResumeRoom(new int[] {5, 4, 3, 2}, 45, 55, 150, 20, 8);
            case LONG -> new ResumeRoom(new int[] {99}, 150, 150, 400, 99, 99);
        };
    }

    int linesAt(int rank) {
        return lines[Math.min(rank, lines.length - 1)];
    }
}
