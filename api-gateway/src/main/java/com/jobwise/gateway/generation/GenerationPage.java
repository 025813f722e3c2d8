package com.jobwise.gateway.generation;

import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Pagination;
import com.jobwise.generation.GenerationStatistics;
import java.util.List;

/**
 * Part of the list of documents.
 *
 * @param statistics of all documents the filters let through, not only of this page
 */
record GenerationPage(List<StatusView> items, long total, Pagination pagination, GenerationStatistics statistics) {

    static GenerationPage of(Page<StatusView> page, GenerationStatistics statistics) {
        return new GenerationPage(page.items(), page.total(), page.pagination(), statistics);
    }
}
