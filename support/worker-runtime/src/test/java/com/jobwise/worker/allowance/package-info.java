@NullMarked
package com.jobwise.worker.allowance;

import org.jspecify.annotations.NullMarked;
