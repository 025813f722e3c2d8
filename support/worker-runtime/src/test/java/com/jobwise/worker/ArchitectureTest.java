package com.jobwise.worker;

import com.jobwise.testsupport.CheckedModule;
import com.jobwise.worker.embedding.TextEmbedder;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> workerRuntimeKeepsTheRules() {
        return CheckedModule.of(TextEmbedder.class, ArchitectureTest.class).keeps();
    }
}
