package com.jobwise.stylist.prompt;

import java.util.List;

/**
 * The words a tone may be called. Closed, so that no name or fact of a sample can come along in one; each says how somebody writes,
 * not who they are or what they did; none judges the writer.
 */
public final class ToneVocabulary {

    public static final List<String> WORDS = List.of(
            "brisk",
            "calm",
            "confident",
            "conversational",
            "courteous",
            "curious",
            "earnest",
            "energetic",
            "enthusiastic",
            "formal",
            "friendly",
            "humorous",
            "matter-of-fact",
            "modest",
            "optimistic",
            "personal",
            "persuasive",
            "plain",
            "precise",
            "reflective",
            "reserved",
            "thoughtful",
            "vivid",
            "warm");

    private ToneVocabulary() {}
}
