package com.jobwise.observe;

import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> observabilityKeepsTheRules() {
        return CheckedModule.of(ObservabilityConfiguration.class, ArchitectureTest.class)
                .keeps();
    }
}
