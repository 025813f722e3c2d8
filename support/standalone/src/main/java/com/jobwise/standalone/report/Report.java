package com.jobwise.standalone.report;

import java.io.PrintWriter;

/** What is printed when everything is done. */
public sealed interface Report permits TextReport, JsonReport {

    void print(PrintWriter out);
}
