package com.jobwise.worker.run;

import com.jobwise.work.WorkKind;
import java.util.UUID;

/** Who holds a lease: unique to this start of this process, so that a restarted one is somebody else. */
record ProcessName(String name) {

    static ProcessName of(WorkKind kind, long pid, UUID start) {
        return new ProcessName(kind.stored() + "-" + pid + "-" + start);
    }
}
