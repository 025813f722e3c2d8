package com.jobwise.cast;

import com.jobwise.access.DatabaseRoles;
import com.jobwise.testsupport.TestDatabase;

/** A database with the schema of the migrations: migrated once per process, copied for every caller. */
public final class MigratedDatabase {

    private MigratedDatabase() {}

    /** A copy of its own; close it, or let the end of the process drop it. */
    public static TestDatabase create() {
        return TestDatabase.fromTemplate("schema", MigratedDatabase::migrate);
    }

    private static void migrate(TestDatabase database) {
        DatabaseRoles.migrate(database.dataSource());
    }
}
