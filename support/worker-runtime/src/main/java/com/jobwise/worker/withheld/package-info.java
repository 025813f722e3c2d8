/** What of a person no model is told. */
@NullMarked
package com.jobwise.worker.withheld;

import org.jspecify.annotations.NullMarked;
