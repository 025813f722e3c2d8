/** What a person is left with: files, reasons, figures. */
@NullMarked
package com.jobwise.standalone.report;

import org.jspecify.annotations.NullMarked;
