package com.jobwise.generation;

/** The schema document's stages of a generation; columns {@code current_stage}, {@code stage_name}, {@code stage_description}. */
public enum GenerationStage {
    QUEUED(0, "Queued for processing", "Your request is stored and waits for a worker."),
    ANALYSIS(1, "Analysis & Matching", "Your profile is matched against the posting; the best evidence is chosen."),
    WRITING(
            2,
            "Generation & Validation",
            "The document is written and every sentence is checked against your profile.");

    /** How much of the work is behind when analysis is over (schema document's pipeline: 40 of 100). */
    private static final int AFTER_ANALYSIS = 40;

    private final int number;
    private final String title;
    private final String description;

    GenerationStage(int number, String title, String description) {
        this.number = number;
        this.title = title;
        this.description = description;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Percent of the work that is finished, never a guess at what is under way. */
    public static int percentage(GenerationStatus status, int currentStage) {
        if (status == GenerationStatus.COMPLETED) {
            return 100;
        }
        return currentStage >= WRITING.number ? AFTER_ANALYSIS : 0;
    }
}
