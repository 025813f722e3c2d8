package com.jobwise.standalone.system;

import java.net.URI;

/**
 * All of JobWise, up and taking work in this process until its session ends.
 *
 * @param uri root of the API, without a path
 */
public record RunningSystem(URI uri, Identities identities, BootTimes times) {

    public ResidentMemory memory() {
        return ResidentMemory.of(identities);
    }
}
