package com.jobwise.standalone;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the jar says it is. */
final class JobwiseVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Jobwise.class.getPackage().getImplementationVersion());
        return new String[] {
            "jobwise " + version.orElse("(not packaged)"), "Java " + Runtime.version(),
        };
    }
}
