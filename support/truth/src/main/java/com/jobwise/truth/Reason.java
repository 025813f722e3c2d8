package com.jobwise.truth;

/** Why a statement may not stand. The words for a model's repair round and for the person are ours, never a model's. */
public enum Reason {
    UNKNOWN_SOURCE("It rests on nothing of the profile."),
    NUMBER("It has a number that the source does not have."),
    UNIT("A number stands for something else than in the source."),
    TENURE("It claims more years, or other dates, than the profile shows."),
    EMPLOYER("It names an employer or organisation that the source does not name."),
    INSTITUTION("It names a school that the source does not name."),
    TITLE("It gives a title or seniority that the source does not give."),
    DEGREE("It gives a degree that the source does not give."),
    CERTIFICATE("It names a certificate or licence that the profile does not have."),
    TECHNOLOGY("It names a technology or product that the source does not name."),
    LANGUAGE_LEVEL("It gives a language or level that the profile does not give."),
    MISATTRIBUTED("It moves something from where it was done to somewhere else."),
    SCOPE("It claims more responsibility than the source."),
    NEGATION("It affirms what the source denies, or the other way round."),
    DIRECTION("Something goes up that went down, or the other way round."),
    OFF_SOURCE("It says something that the source does not say."),
    CONTACT("It has contact data."),
    LINK("It has a link."),
    PLACEHOLDER("It has a placeholder."),
    SELF_TALK("It speaks about itself instead of the person."),
    MARKUP("It has markup."),
    HALF_SENTENCE("It is not a whole sentence."),
    REPETITION("It says the same twice."),
    WRONG_COMPANY("It speaks of another company than the posting's."),
    WRONG_LANGUAGE("It is in another language than the source.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** One plain sentence. */
    public String sentence() {
        return sentence;
    }
}
