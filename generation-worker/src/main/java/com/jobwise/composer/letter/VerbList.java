package com.jobwise.composer.letter;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Verbs that lines of a resume begin with. A closed list: what is not in it is not taken for a verb, because a line bent into a
 * wrong sentence is worse than a line left out.
 */
final class VerbList {

    private static final Set<String> PAST = words("""
            accelerated accepted accompanied achieved acquired adapted added addressed adjusted administered adopted advised
            advocated aligned allocated analysed analyzed answered appraised approved arranged assembled assessed assigned
            assisted attended attracted audited authored balanced began bent booked boosted bought brought briefed budgeted built
            calculated calibrated captioned captured cared carried catalogued cataloged caught chaired changed charted checked
            cleaned cleared closed coached coded collaborated collected commissioned communicated compared compiled completed
            composed conceived conducted configured connected consolidated constructed consulted contributed controlled converted
            cooked coordinated corrected counselled counseled counted covered crafted created cultivated curated cut dealt debugged
            decided decreased defined delegated delivered demonstrated deployed designed detected determined developed devised
            diagnosed did digitised digitized directed discovered dispatched displayed documented doubled drafted drew drove earned
            edited eliminated enabled encouraged enforced engaged engineered enhanced ensured equipped established estimated
            evaluated examined exceeded executed expanded expedited explained explored extended extracted facilitated filed filmed
            finished focused followed forecast formed formulated fostered founded freelanced fulfilled gained gathered gave
            generated graded graduated grew grouped guided halved handed handled headed held helped hired hosted identified
            illustrated implemented improved increased influenced initiated inspected installed instituted instructed interviewed
            introduced invented investigated issued joined judged kept laid launched learned learnt lectured led liaised listened
            loaded localised localized logged looked lowered made maintained managed manufactured mapped marketed measured mediated
            mentored merged met migrated minimised minimized modelled modeled moderated modernised modernized modified monitored
            mounted moved navigated negotiated observed obtained onboarded opened operated optimised optimized orchestrated ordered
            organised organized outlined overhauled oversaw owned packed paid painted participated partitioned partnered passed
            performed persuaded photographed piloted pioneered placed planned planted played posted precepted prepared presented
            prevented priced printed prioritised prioritized processed procured produced profiled programmed promoted proofread
            proposed protected prototyped proved provided published pulled purchased pursued put qualified raised ran reached read
            rebuilt received recommended reconciled reconstructed recorded recovered recruited redesigned reduced refactored refined
            rehabilitated released relocated removed renegotiated renewed reorganised reorganized repaired replaced replied reported
            represented researched reshaped resolved responded restored restructured retained retired retrieved returned revamped
            reversed reviewed revised rewrote rolled safeguarded sang saved scaled scheduled screened scripted secured selected sent
            separated served set settled shaped shipped shortened showed signed simplified sketched sold solved sorted sourced
            spearheaded specialised specialized specified spent spoke sponsored staffed standardised standardized started steered
            streamlined strengthened structured studied submitted succeeded summarised summarized supervised supplied supported
            surveyed sustained swept switched tackled taught tested tightened took tracked traded trained transcribed transferred
            transformed translated travelled traveled treated trimmed tripled troubleshot tuned turned tutored uncovered undertook
            unified upgraded used utilised utilized validated verified visited volunteered walked welcomed welded widened wired won
            worked wrote""");

    /** Participles that often stand before a noun: "Automated tests" may be no deed. */
    private static final Set<String> PAST_OR_ADJECTIVE = words("""
            advanced applied automated centralised centralized combined customised customized distributed embedded integrated
            shared targeted tailored updated""");

    private static final Set<String> PRESENT = words("""
            administer advise analyse analyze attend build calibrate carry collaborate communicate conduct coordinate create define
            deliver deploy develop diagnose educate ensure evaluate explain facilitate handle identify implement improve install
            introduce investigate keep maintain make negotiate onboard operate optimise optimize organise organize oversee perform
            prepare produce provide recognise recognize recommend represent resolve serve speak supervise teach translate treat
            troubleshoot verify write""");

    private static final Set<String> PRESENT_OR_NOUN = words("""
            answer assist audit balance care chair check close coach collect design direct document draft drive edit grade guide help
            host lead manage measure mentor monitor open order own pack plan present process program publish record report research
            review run schedule screen sell set support take test track train tutor update use visit volunteer work""");

    /** Begin like a deed and are none. */
    private static final Set<String> NO_DEED = words("""
            accomplished accredited aged armed bilingual certified chartered committed complicated dedicated detailed determined
            driven educated experienced gifted inspired interested licensed limited mixed motivated need organised organized
            registered related seasoned self-motivated skilled talented unlimited versed""");

    private static final Set<String> HELPERS = words("""
            am is are was were be been have has had do does did can could will would may might must shall should like love enjoy
            prefer know believe think want live hold need belong come became become""");

    private VerbList() {}

    static boolean isPast(String word) {
        return PAST.contains(lower(word));
    }

    /** Only a deed where the next word shows it. */
    static boolean isPerhapsPast(String word) {
        var lower = lower(word);
        return PAST_OR_ADJECTIVE.contains(lower)
                || lower.endsWith("ed") && lower.length() > 4 && lower.matches("[a-z-]+") && !NO_DEED.contains(lower);
    }

    static boolean isPresent(String word) {
        return PRESENT.contains(lower(word));
    }

    /** Only a deed where the next word shows it. */
    static boolean isPerhapsPresent(String word) {
        return PRESENT_OR_NOUN.contains(lower(word));
    }

    /** Any verb that may follow "I". */
    static boolean mayFollowI(String word) {
        return HELPERS.contains(lower(word))
                || isPast(word)
                || isPresent(word)
                || isPerhapsPresent(word)
                || PAST_OR_ADJECTIVE.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(List.of(block.strip().split("\\s+")));
    }
}
