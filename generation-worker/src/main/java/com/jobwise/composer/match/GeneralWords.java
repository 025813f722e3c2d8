package com.jobwise.composer.match;

import com.jobwise.terms.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words every posting uses of every job; they tell nothing about what is asked. */
final class GeneralWords {

    private static final Set<String> WORDS = Set.copyOf(List.of("""
            a able about ability abilities across additional advantage all also an and any applicant applied apply are area areas
            as at background based basic be been being benefit best big bonus both bring building but by can candidate
            candidates care clear collaborative come comfortable communication company confident core current currently daily
            day days degree demonstrated desirable desired deep do down each enjoy ensure environment essential etc every
            excellent excited experience experienced expert expertise fast field firm first fluent following for friendly from
            full get good great grip hand hands hands-on have help high highly how ideal ideally if important in including
            independent independently industry interest interested into is it job join keen kind knowledge learn least level
            like look looking love made make many member mind minimum more motivated multiple must need needed new nice not of
            on one open opinion or other others our out own part passion passionate people person personality player plus position
            possible practical practice preferable preferably preferred professional proficiency proficient profound proven
            quick quickly ready related relevant required requirement responsibility responsible role self several similar
            skill skilled skills solid some someone strong successful such sense take team teams that the their them things
            this through time to together tools understand understanding up use used using valid very want way we well what
            when where which who will willing willingness with within without work worked working would year years you your
            yourself""".split("\\s+")));

    private GeneralWords() {}

    /** Stems of what is left when general words and figures are taken out, each once. */
    static List<String> tellingStems(String text) {
        var telling = Words.tokens(text).stream()
                .filter(word -> !WORDS.contains(word) && !word.matches("[\\d\\W]+\\w?"))
                .collect(Collectors.joining(" "));
        return telling.isEmpty()
                ? List.of()
                : Words.stems(telling).stream().distinct().toList();
    }
}
