package com.jobwise.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What no sentence may have, whatever its source: contact data, links, placeholders, talk about itself, markup, a missing end. */
final class Form {

    private static final Map<Pattern, Reason> FORBIDDEN = forbidden();
    private static final Pattern DANGLING = Pattern.compile(
            "(?i)(?:[,;:\\-–—(/&]|\\.\\.\\.|…|\\b(?:and|or|but|with|the|an?|of|to|for|by|in|at|from|as|which|(?<!before )(?<!after )that|while|including|such as|into|using|via|und|oder|mit|der|die|das|für))[\\s.]*$");
    /** Where a summary may be a noun phrase without a stop, it breaks off behind these as well. */
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?i)(?:[\"“‘'=+]|\\b(?:who|whose|when|where|because|than|my|our|their|its|is|are|was|were|has|have|had|be|been|not|very|more|between|since|during|about|over|under|on|nor|if))\\s*$");

    private static final Pattern ENDED = Pattern.compile("[.!?][\"'”’)]*$");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?i)^(?:dear|hello|hi|kind regards|best regards|sincerely|yours|with kind|sehr geehrte|mit freundlichen)\\b.*");

    /** "Both of which your role asks for." */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)(?<=\\b(?:which|that|what|whom|who|you|i|your)\\b.{1,60})\\s(?:for|in|with|on|at|of|to|from|by)\\.$");

    private Form() {}

    private static Map<Pattern, Reason> forbidden() {
        Map<Pattern, Reason> all = new LinkedHashMap<>();
        all.put(
                Pattern.compile(
                        "[\\p{L}\\p{N}._%+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}-]+(?:\\.|\\s?\\(dot\\)\\s?)\\p{L}{2,}"),
                Reason.CONTACT);
        all.put(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00)\\d{1,3}[\\s./()-]*\\d[\\d\\s./()-]{5,}\\d"),
                Reason.CONTACT);
        all.put(
                Pattern.compile("\\(?\\b0?\\d{2,5}\\)?[\\s/-]\\d{3,4}[\\s-]\\d{3,6}\\b|\\b0\\d{8,}\\b"),
                Reason.CONTACT);
        all.put(
                Pattern.compile(
                        "(?i)\\b(?:call|phone|tel\\.?|telephone|mobile|whatsapp|e-?mail|reach|text)(?: me)?(?: at| on| under|:)\\s*\\S*[\\d@]"),
                Reason.CONTACT);
        all.put(Pattern.compile("(?i)\\b(?:https?://|ftp://|www\\.)\\S*"), Reason.LINK);
        all.put(
                Pattern.compile(
                        "(?i)\\b[\\p{L}\\p{N}-]+\\.(?:com|org|de|io|dev|example|co\\.uk|eu|info|app|me|ai|net|edu|uk|ch|at|fr|us|test|invalid)(?:/\\S*|\\b)(?<!(?i)asp\\.net)(?<!socket\\.io)"),
                Reason.LINK);
        all.put(
                Pattern.compile("(?i)\\b(?:linkedin|github|gitlab|xing)\\b\\s?[/:]\\s?\\S+|\\bbit\\.ly\\b"),
                Reason.LINK);
        all.putAll(ofMachines());
        return all;
    }

    private static Map<Pattern, Reason> ofMachines() {
        Map<Pattern, Reason> all = new LinkedHashMap<>();
        all.put(
                Pattern.compile(
                        "(?i)\\[[^\\]]*\\p{L}[^\\]]*\\](?!\\()|\\{\\{?[^}]*\\}?\\}|<[^>]*(?:name|company|role|insert|your|title|number|date)[^>]*>|\\$\\{|_{3,}|\\bX{2,}\\b%?|\\bXYZ\\b|\\b[XYN]\\s?%|\\blorem ipsum\\b|\\bTB[DC]\\b|\\bTODO\\b|\\bN/A\\b|\\b(?:insert|your|company|employer) (?:name|company name|company|employer|role|title) here\\b|\\?\\?+|\\b(?:company|position|employer|job title) name\\b|\\bnull\\b|\\bundefined\\b"),
                Reason.PLACEHOLDER);
        all.put(
                Pattern.compile(
                        "(?i)\\bas an? (?:AI|artificial|large language|language model|assistant|LLM)\\b|\\blanguage model\\b|^(?:sure|certainly|of course|absolutely|okay|ok|great)[,!.:]|\\bhere(?:'s| is| are) (?:the|your|an?|my)\\b|\\bI (?:have |'ve )?(?:rewritten|rephrased|reworded|revised|tailored|polished|paraphrased|improved the (?:text|wording))\\b|\\b(?:rewritten|rephrased|reworded|revised|tailored|improved|polished|updated|optimi[sz]ed) (?:version|bullet|bullet point|line|sentence|text|summary|statement)\\b|^(?:note|output|answer|response|result|bullet|explanation|rewritten|revised)\\s?:|\\b(?:based on|according to) (?:the|your) (?:provided|given|information|input|profile|source|resume|instructions)\\b|\\bI (?:cannot|can't|am unable|'m unable|do not have access|don't have access|apologi[sz]e)\\b|\\b(?:the|this) (?:candidate|applicant|user|prompt|source (?:line|text)|instructions?)\\b|\\b(?:let me know|feel free to|hope this helps|ignore (?:all |any )?(?:the )?(?:previous|prior|above)|system prompt|knowledge cut-?off|without adding (?:any )?(?:new )?facts)\\b|<think>|\\bword count\\b"),
                Reason.SELF_TALK);
        all.put(
                Pattern.compile(
                        "(?i)\\bas (?:I was |was )?(?:instructed|requested|told|directed|ordered|demanded)\\b|\\bas (?:the |your |this )?(?:posting|advert(?:isement)?|job (?:ad|description)|description|text|prompt|instructions?) (?:told|tells|instruct(?:s|ed)|order(?:s|ed)|command(?:s|ed)|demands?|demanded|says?|said)\\b"),
                Reason.SELF_TALK);
        all.put(
                Pattern.compile(
                        "```|`|\\*\\*|__|^\\s*#{1,6}\\s|\\]\\(|</?[a-zA-Z][^>]*>|^\\s*[-*•]\\s|^\\s*>\\s|&(?:amp|lt|gt|nbsp|quot|#\\d+);|^\\s*[\\[{]|[\\]}]\\s*$|\\\\[nt\"]|\\|.*\\|.*\\||(?<!\\S)\\*[^*]+\\*(?!\\S)|[\\p{Cc}&&[^\\n\\t]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]|\\\\(?:textbf|emph|item)"),
                Reason.MARKUP);
        return all;
    }

    static void check(String text, java.util.function.BiConsumer<Reason, String> objections) {
        FORBIDDEN.forEach((pattern, reason) -> {
            var found = pattern.matcher(text);
            if (found.find()) {
                objections.accept(reason, found.group().strip());
            }
        });
    }

    static boolean isWhole(Place place, String sentence) {
        var text = RELATIVE.matcher(sentence.strip()).replaceAll(".");
        if (place == Place.SKILL || place == Place.HEADLINE) {
            return !DANGLING.matcher(text).find() && isBalanced(text);
        }
        if (place == Place.SUMMARY && !ENDED.matcher(text).find()) {
            return !DANGLING.matcher(text).find() && !BROKEN_OFF.matcher(text).find() && isBalanced(text);
        }
        var mustEnd = place == Place.LETTER && !SALUTATION.matcher(text).matches();
        return !(SALUTATION.matcher(text).matches()
                        ? text.isEmpty()
                        : DANGLING.matcher(text).find())
                && isBalanced(text)
                && (!mustEnd || ENDED.matcher(text).find());
    }

    private static boolean isBalanced(String text) {
        var isBracketed = text.chars().filter(one -> one == '(').count()
                == text.chars().filter(one -> one == ')').count();
        return isBracketed && text.chars().filter(one -> one == '"').count() % 2 == 0;
    }
}
