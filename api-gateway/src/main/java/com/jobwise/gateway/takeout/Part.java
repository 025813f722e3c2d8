package com.jobwise.gateway.takeout;

/**
 * One part of an export: the rows of one table as the database holds them.
 *
 * @param name in the JSON
 * @param table whose rows these are
 * @param single whether there is one row at most: an object or null instead of a list
 * @param sql gives one JSON text per row, for {@code :user_id}
 */
record Part(String name, String table, boolean single, String sql) {

    /** All columns of a user's rows, oldest first. */
    static Part rows(String name, String table) {
        return rows(name, table, "created_at", "id");
    }

    /** All columns of a user's rows, in this order. */
    static Part rows(String name, String table, String order, String tieBreak) {
        return new Part(name, table, false, """
                select to_jsonb(t)::text
                from %s as t
                where user_id = :user_id
                order by %s, %s
                """.formatted(table, order, tieBreak));
    }
}
