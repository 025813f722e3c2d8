package com.jobwise.terms;

import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> termsKeepTheRules() {
        return CheckedModule.of(Words.class, ArchitectureTest.class).keeps();
    }
}
