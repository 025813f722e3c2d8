package com.jobwise.standalone;

import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> commandLineKeepsTheRules() {
        return CheckedModule.of(Jobwise.class, ArchitectureTest.class).keeps();
    }
}
