package com.jobwise.composer.match;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of degrees, licences, permits and languages: they open or close a gate and are not counted as skills. */
final class GateWords {

    static final List<String> LANGUAGES = List.of(
            "arabic",
            "bengali",
            "bulgarian",
            "cantonese",
            "catalan",
            "chinese",
            "croatian",
            "czech",
            "danish",
            "dutch",
            "english",
            "estonian",
            "farsi",
            "finnish",
            "french",
            "german",
            "greek",
            "gujarati",
            "hebrew",
            "hindi",
            "hungarian",
            "icelandic",
            "indonesian",
            "irish",
            "italian",
            "japanese",
            "korean",
            "latvian",
            "lithuanian",
            "mandarin",
            "norwegian",
            "persian",
            "polish",
            "portuguese",
            "punjabi",
            "romanian",
            "russian",
            "serbian",
            "slovak",
            "slovenian",
            "somali",
            "spanish",
            "swahili",
            "swedish",
            "tagalog",
            "tamil",
            "thai",
            "turkish",
            "ukrainian",
            "urdu",
            "vietnamese",
            "welsh",
            "deutsch",
            "englisch");

    static final Pattern PERMIT = Pattern.compile(
            "\\b(?:licen[sc]e[ds]?|licensure|permit|visa|clearance|right to work|work authori[sz]ation|authori[sz]ed to work)\\b",
            Pattern.CASE_INSENSITIVE);

    private GateWords() {}

    static boolean isGateWord(String surface) {
        return LANGUAGES.contains(surface.toLowerCase(Locale.ROOT))
                || PERMIT.matcher(surface).find()
                || DegreeLevel.in(surface) > 0;
    }
}
