package com.jobwise.composer;

import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> generationWorkerKeepsTheRules() {
        return CheckedModule.of(DocumentComposer.class, ArchitectureTest.class).keeps();
    }
}
