package com.jobwise.gateway.intake;

import java.util.List;

/** Reads where the work is done; remote sites, distributed systems and days to work from anywhere do not count. */
final class WorkModeReader {

    private static final Vocabulary WORDS = Vocabulary.load("work-mode.txt");

    private WorkModeReader() {}

    static WorkMode read(List<Line> head, List<Section> sections) {
        var top = head.stream().map(WorkModeReader::relevant).toList();
        var below = sections.stream()
                .filter(section -> !section.kind().wants() && section.kind() != SectionKind.PROCESS)
                .flatMap(section -> section.lines().stream())
                .map(WorkModeReader::relevant)
                .toList();
        if (any("hybrid head", top) || any("hybrid", top)) {
            return WorkMode.HYBRID;
        }
        if (any("no remote", top) || (any("no remote", below) && !any("hybrid", below))) {
            return WorkMode.ONSITE;
        }
        if (any("remote head", top) || any("remote", top)) {
            return WorkMode.REMOTE;
        }
        if (any("onsite", top)) {
            return WorkMode.ONSITE;
        }
        return fromText(below);
    }

    private static WorkMode fromText(List<String> below) {
        if (any("onsite strong", below)) {
            return WorkMode.ONSITE;
        }
        if (any("hybrid", below)) {
            return WorkMode.HYBRID;
        }
        if (any("remote", below)) {
            return WorkMode.REMOTE;
        }
        return any("onsite", below) ? WorkMode.ONSITE : WorkMode.UNSPECIFIED;
    }

    private static boolean any(String list, List<String> texts) {
        return texts.stream().anyMatch(text -> WORDS.has(list, text));
    }

    private static String relevant(Line line) {
        return WORDS.in("beside the point", line.text()).replaceAll("");
    }
}
