/** What may be asked of a model, kept in PostgreSQL for all processes together. */
@NullMarked
package com.jobwise.worker.allowance;

import org.jspecify.annotations.NullMarked;
