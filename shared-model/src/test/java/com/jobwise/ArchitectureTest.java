package com.jobwise;

import com.jobwise.testsupport.ArchitectureRules;
import com.jobwise.testsupport.CheckedModule;
import com.jobwise.work.WorkQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> sharedModelKeepsTheRules() {
        return CheckedModule.of(WorkQueue.class, ArchitectureTest.class)
                .keeps(ArchitectureRules.SHARED_MODEL_KNOWS_NO_WEB_NO_SECURITY_NO_MODEL);
    }
}
