package com.jobwise.truth;

import java.util.Set;

/** Names of languages that people speak. */
final class Spoken {

    private static final Set<String> LANGUAGES = Set.of("""
            english german french spanish italian portuguese dutch polish russian ukrainian turkish arabic hebrew mandarin chinese cantonese
            japanese korean hindi urdu bengali punjabi tagalog vietnamese swedish norwegian danish finnish greek czech slovak hungarian romanian
            bulgarian croatian serbian slovene slovenian somali welsh irish gaelic sorbian latin catalan basque persian farsi dari pashto
            kurdish swahili igbo yoruba hausa zulu xhosa afrikaans twi wolof nepali sinhala burmese khmer lao mongolian kazakh uzbek tatar azerbaijani belarusian macedonian bosnian maltese luxembourgish galician frisian yiddish tibetan gujarati marathi kannada malayalam thai malay indonesian tamil telugu albanian estonian latvian lithuanian icelandic amharic tigrinya armenian georgian
            deutsch englisch französisch spanisch italienisch sorbisch polnisch russisch türkisch""".split("\\s+"));

    private Spoken() {}

    static boolean isLanguage(String key) {
        return LANGUAGES.contains(key);
    }
}
