package com.jobwise.standalone.report;

import com.jobwise.generation.DocumentType;
import com.jobwise.standalone.http.FakeGateway;
import com.jobwise.standalone.progress.RecordedProgress;
import com.jobwise.standalone.system.BootTimes;
import com.jobwise.standalone.system.Identities;
import com.jobwise.standalone.system.ResidentMemory;
import com.jobwise.standalone.tailor.Contract;
import com.jobwise.standalone.tailor.TailorInput;
import com.jobwise.standalone.tailor.Tailored;
import com.jobwise.standalone.tailor.Tailoring;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the contract's answers make, ready to be reported. */
final class FinishedRun {

    static final RunFigures FIGURES = new RunFigures(
            new Identities("PostgreSQL 18.6", "Apache Qpid 10", Optional.empty()),
            new BootTimes(Duration.ofMillis(600), Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(4)),
            Duration.ofSeconds(9),
            new ResidentMemory(600L << 20, 60L << 20));

    private FinishedRun() {}

    static Tailored both() {
        try (var gateway = Contract.kept(new FakeGateway())) {
            return new Tailoring(gateway.api(Duration.ofSeconds(20)), new RecordedProgress())
                    .run(new TailorInput(
                            "{\"basics\":{\"name\":\"Ilka\"}}", "A posting", null, List.of(DocumentType.values())));
        }
    }
}
