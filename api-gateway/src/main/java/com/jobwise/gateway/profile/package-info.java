/** Master profiles over HTTP: created whole, imported from JSON Resume, read. */
@NullMarked
package com.jobwise.gateway.profile;

import org.jspecify.annotations.NullMarked;
