/** What an operator sees of everybody's work and does about it: ids, states and times, nothing of what the work is about. */
@NullMarked
package com.jobwise.gateway.admin;

import org.jspecify.annotations.NullMarked;
