/** Database, broker and the four applications inside this process, started in order and closed together. */
@NullMarked
package com.jobwise.standalone.system;

import org.jspecify.annotations.NullMarked;
