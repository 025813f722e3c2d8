/** Documents followed live: every visible change as a server-sent event, from the database, so that none is missed. */
@NullMarked
package com.jobwise.gateway.generation.stream;

import org.jspecify.annotations.NullMarked;
