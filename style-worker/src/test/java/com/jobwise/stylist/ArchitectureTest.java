package com.jobwise.stylist;

import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> styleWorkerKeepsTheRules() {
        return CheckedModule.of(MeasuredStyleAnalyzer.class, ArchitectureTest.class)
                .keeps();
    }
}
