package com.jobwise.gateway.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came.
 *
 * @param url where it was in the end
 * @param html as sent
 * @param charset as the server says; null: look into the page
 */
public record WebPage(URI url, byte[] html, @Nullable String charset) {}
