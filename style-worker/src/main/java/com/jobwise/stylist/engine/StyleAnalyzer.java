package com.jobwise.stylist.engine;

/** Learns a writing style from a sample letter. */
public interface StyleAnalyzer {

    /** @param sample plain text, any length; a text that shows little of a style gives a low confidence, never an error */
    MeasuredStyle analyze(String sample);
}
