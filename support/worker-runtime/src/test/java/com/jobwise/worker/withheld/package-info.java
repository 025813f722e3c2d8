@NullMarked
package com.jobwise.worker.withheld;

import org.jspecify.annotations.NullMarked;
