package com.jobwise.truth.language;

import java.util.ArrayList;
import java.util.List;

/** Word classes as WordNet's files have them. */
enum WordClass {
    NOUN('n', "noun", "s:|ses:s|xes:x|zes:z|ches:ch|shes:sh|men:man|ies:y"),
    VERB('v', "verb", "s:|ies:y|es:e|es:|ed:e|ed:|ing:e|ing:"),
    ADJECTIVE('a', "adj", "er:|est:|er:e|est:e"),
    ADVERB('r', "adv", "");

    final char mark;
    final String file;
    private final List<String[]> endings = new ArrayList<>();

    WordClass(char mark, String file, String endings) {
        this.mark = mark;
        this.file = file;
        for (var ending : endings.split("\\|")) {
            if (!ending.isEmpty()) {
                this.endings.add(ending.split(":", 2));
            }
        }
    }

    static WordClass of(char mark) {
        return switch (mark) {
            case 'n' -> NOUN;
            case 'v' -> VERB;
            case 'a', 's' -> ADJECTIVE;
            default -> ADVERB;
        };
    }

    int id(int offset) {
        return offset * 4 + ordinal();
    }

    /** Candidates by rule, doubled consonants undone: {@code planned} gives {@code planne}, {@code plann}, {@code plan}. */
    List<String> regular(String form) {
        List<String> bases = new ArrayList<>();
        for (var ending : endings) {
            if (form.length() > ending[0].length() + 1 && form.endsWith(ending[0])) {
                var root = form.substring(0, form.length() - ending[0].length());
                bases.add(root + ending[1]);
                var last = root.length() - 1;
                if (this != NOUN && last > 1 && root.charAt(last) == root.charAt(last - 1)) {
                    bases.add(root.substring(0, last));
                }
            }
        }
        return bases;
    }
}
