package com.jobwise.testsupport;

import com.jobwise.embedded.LocalServers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Here, because the embedded servers come before this module in the build. */
class EmbeddedArchitectureTest {

    @TestFactory
    Stream<DynamicTest> embeddedServersKeepTheRules() {
        var classes = new ClassFileImporter()
                .importUrl(
                        LocalServers.class.getProtectionDomain().getCodeSource().getLocation());
        return ArchitectureRules.everywhere().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
