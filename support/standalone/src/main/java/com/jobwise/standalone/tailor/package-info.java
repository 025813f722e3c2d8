/** From a resume and a posting to finished documents, step by step over HTTP. */
@NullMarked
package com.jobwise.standalone.tailor;

import org.jspecify.annotations.NullMarked;
