/** Real servers for tests, tested on the servers this machine has and on the embedded ones. */
@NullMarked
package com.jobwise.testsupport;

import org.jspecify.annotations.NullMarked;
