package com.jobwise.posting;

import com.jobwise.paging.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Postings without owner: rows of {@code jobs} that everybody may read, signed in or not. */
public final class PublicPostingStore {

    private final JdbcClient jdbc;

    public PublicPostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one of this id already; that one stays as it is */
    public boolean insertIfAbsent(NewPosting posting) {
        return jdbc.sql("""
                insert into jobs (id, source, title, company, location, description, raw_text, parsed_keywords, requirements,
                  requirement_importance, benefits, salary_range, remote, employment_type, status)
                values (:id, :source, :title, :company, :location, :description, :raw_text, :parsed_keywords::jsonb,
                  :requirements::jsonb, :requirement_importance::jsonb, :benefits::jsonb, :salary_range, :remote,
                  :employment_type, :status)
                on conflict (id) do nothing
                """).params(PostingColumns.parameters(posting)).update() == 1;
    }

    public Optional<SavedPosting> find(UUID id) {
        return jdbc.sql("""
                select *
                from jobs
                where id = :id
                  and user_id is null
                  and status = 'active'
                """).param("id", id).query(PostingColumns::saved).optional();
    }

    public List<SavedPosting> list(PostingFilter filter, Slice slice) {
        var parameters = filter.parameters();
        slice.addTo(parameters);
        return jdbc.sql("""
                select *
                from jobs
                where user_id is null
                """ + PostingFilter.CONDITION + slice.sql())
                .params(parameters)
                .query(PostingColumns::saved)
                .list();
    }

    public long count(PostingFilter filter) {
        return jdbc.sql("""
                select count(*)
                from jobs
                where user_id is null
                """ + PostingFilter.CONDITION)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }
}
