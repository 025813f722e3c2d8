/** Who a database statement is for: roles, the current user of a transaction, and what makes row-level security see both. */
@NullMarked
package com.jobwise.access;

import org.jspecify.annotations.NullMarked;
