/** What an operator asks of a running system, over its admin API, and how the answers are printed. */
@NullMarked
package com.jobwise.standalone.admin;

import org.jspecify.annotations.NullMarked;
