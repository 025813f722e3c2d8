@NullMarked
package com.jobwise.standalone.report;

import org.jspecify.annotations.NullMarked;
