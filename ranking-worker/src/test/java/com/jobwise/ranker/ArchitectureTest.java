package com.jobwise.ranker;

import com.jobwise.ranker.engine.RulesRanker;
import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rankingWorkerKeepsTheRules() {
        return CheckedModule.of(RulesRanker.class, ArchitectureTest.class).keeps();
    }
}
