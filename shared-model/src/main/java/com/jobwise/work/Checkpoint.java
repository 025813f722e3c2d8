package com.jobwise.work;

/**
 * Under what a stage's result is kept: another engine, prompt or input is another result.
 *
 * @param promptVersion {@code none} where no model is asked
 * @param inputHash SHA-256 in hex of all the stage's input
 */
public record Checkpoint(String stage, String engine, String promptVersion, String inputHash) {}
