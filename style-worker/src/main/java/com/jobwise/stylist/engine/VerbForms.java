package com.jobwise.stylist.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs that tell of work, in all their forms. A closed list: a brand used as a verb is not in it. */
final class VerbForms {

    private static final String REGULAR = """
        accelerate accompany achieve acquire adapt address administer adopt advance advise advocate align amend analyse analyze
        appraise arrange assemble assess assign assist attain audit author automate balance boost brief broaden budget calculate
        calibrate care carry catalogue chair champion change check clarify clean coach coauthor collaborate collect combine
        complete compose conceive conduct configure consolidate construct consult contribute convert convince coordinate
        correct create cultivate curate customise customize debug decide decrease define delegate deliver demonstrate deploy
        describe design detect determine develop devise diagnose direct discover document double draft earn edit educate
        eliminate enable encourage engage engineer enhance enlarge ensure establish evaluate examine exceed execute expand
        expedite explain explore extend facilitate finish fix forecast formulate foster found fulfil gather generate guide
        handle help identify illustrate implement improve increase influence inform initiate innovate inspect inspire install
        integrate interview introduce invent investigate issue join judge launch learn listen maintain manage measure mediate
        mentor migrate model modernise modernize monitor motivate move negotiate nurse observe obtain offer operate optimise
        optimize orchestrate order organise organize outline overhaul own perform pilot pioneer prepare present preserve
        prevent process produce promote propose protect provide publish purchase raise realise reconcile record
        recruit redesign reduce refactor refine reform remove renew reorganise reorganize repair replace report represent
        rescue research resolve restore restructure revamp review revise save schedule secure select serve shape share
        simplify solve spearhead staff standardise standardize start steer streamline strengthen structure succeed supervise
        supply support surpass sustain talk tailor test trace track train transform translate treat tune turn unify update
        upgrade use validate verify visit volunteer welcome work architect\
        """;

    /** Base, past, participle where it differs. */
    private static final String IRREGULAR = """
        become became; begin began begun; bring brought; build built; buy bought; choose chose chosen; cut cut; draw drew drawn
        drive drove driven; feed fed; find found; forge forged; grow grew grown; hold held; keep kept; lead led; make made
        meet met; oversee oversaw overseen; rebuild rebuilt; redo redid redone; rewrite rewrote rewritten; run ran
        sell sold; set set; speak spoke spoken; spend spent; stand stood; take took taken; teach taught; tell told; win won
        write wrote written; plan planned; stop stopped; ship shipped; map mapped; program programmed; refer referred
        control controlled; equip equipped; transfer transferred; commit committed; drop dropped; swap swapped; trim trimmed\
        """;

    /** Those whose participle is the plain form again. */
    private static final Set<String> PLAIN_PARTICIPLE = Set.of("run", "become");

    private static final Map<String, String> BASES = bases();
    private static final Set<String> PASTS = pasts();
    private static final Set<String> PARTICIPLES = participles();

    private VerbForms() {}

    /** The base of a form: {@code wrote} gives {@code write}; empty for any other word. */
    static Optional<String> base(String word) {
        return Optional.ofNullable(BASES.get(word));
    }

    /** Whether it is the past of a verb, as in "wrote"; also where it is a participle, too, as "designed". */
    static boolean isPast(String word) {
        return PASTS.contains(word);
    }

    /** Whether it is what a passive is made with, as in "was written". */
    static boolean isParticiple(String word) {
        return PARTICIPLES.contains(word);
    }

    private static Set<String> pasts() {
        return Stream.concat(
                        Stream.of(REGULAR.split("\\s+")).map(VerbForms::past),
                        irregular().map(forms -> forms[1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> participles() {
        return Stream.concat(
                        Stream.of(REGULAR.split("\\s+")).map(VerbForms::past),
                        irregular().map(forms -> forms[PLAIN_PARTICIPLE.contains(forms[0]) ? 0 : forms.length - 1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String[]> irregular() {
        return Stream.of(IRREGULAR.split("[;\\n]\\s*")).map(line -> line.split(" "));
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (var verb : REGULAR.split("\\s+")) {
            bases.put(verb, verb);
            bases.put(past(verb), verb);
            bases.put(going(verb), verb);
        }
        irregular().forEach(forms -> {
            for (var form : forms) {
                bases.put(form, forms[0]);
            }
            bases.put(
                    forms[1].endsWith("ed") && forms[1].length() > forms[0].length() + 2
                            ? forms[1].replaceFirst("ed$", "ing")
                            : going(forms[0]),
                    forms[0]);
        });
        return Map.copyOf(bases);
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return verb.matches(".*[^aeiou]y") ? verb.replaceFirst("y$", "ied") : verb + "ed";
    }

    private static String going(String verb) {
        return verb.endsWith("e") && !verb.endsWith("ee") ? verb.replaceFirst("e$", "ing") : verb + "ing";
    }
}
