/** Takes generation work, has the document composed stage by stage, and stores it. */
@NullMarked
package com.jobwise.composer.work;

import org.jspecify.annotations.NullMarked;
