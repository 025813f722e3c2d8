/**
 * Postings on web pages: fetched from public addresses only, whatever the caller or the page's owner tries, and read from their
 * markup or their text.
 */
@NullMarked
package com.jobwise.gateway.page;

import org.jspecify.annotations.NullMarked;
