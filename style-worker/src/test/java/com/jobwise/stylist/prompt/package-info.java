@NullMarked
package com.jobwise.stylist.prompt;

import org.jspecify.annotations.NullMarked;
