/** The command line: the whole system in one process, and a client that uses it as any client would, over HTTP. */
@NullMarked
package com.jobwise.standalone;

import org.jspecify.annotations.NullMarked;
