/** Servers of a drill's own, which it may break as it likes. */
@org.jspecify.annotations.NullMarked
package com.jobwise.e2e.drill.server;
