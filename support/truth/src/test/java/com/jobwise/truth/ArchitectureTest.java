package com.jobwise.truth;

import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> truthKeepsTheRules() {
        return CheckedModule.of(TruthGate.class, ArchitectureTest.class).keeps();
    }
}
