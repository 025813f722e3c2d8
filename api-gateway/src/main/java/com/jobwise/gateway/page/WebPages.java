package com.jobwise.gateway.page;

import com.jobwise.gateway.problem.ApiException;

/** Where pages come from. */
public interface WebPages {

    /**
     * Fetches a page; may take seconds, so never in a transaction.
     *
     * @param url as a stranger gave it
     * @throws ApiException 422 {@code url_not_allowed}, {@code url_unreachable} or {@code unreadable_posting}
     */
    WebPage fetch(String url);
}
