/** What an operator is given, checked without a cluster and without an engine. */
@NullMarked
package com.jobwise.deploy;

import org.jspecify.annotations.NullMarked;
