package com.jobwise.testsupport;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The compiled classes of one module, to be held against {@link ArchitectureRules}. */
public final class CheckedModule {

    private final JavaClasses main;
    private final JavaClasses tests;

    private CheckedModule(JavaClasses main, JavaClasses tests) {
        this.main = main;
        this.tests = tests;
    }

    /**
     * All classes that lie beside these two.
     *
     * @param fromMain any class of the module's main sources
     * @param fromTests any class of its tests, usually the calling one
     */
    public static CheckedModule of(Class<?> fromMain, Class<?> fromTests) {
        return new CheckedModule(beside(fromMain), beside(fromTests));
    }

    private static JavaClasses beside(Class<?> type) {
        return new ClassFileImporter()
                .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
    }

    /** One test for each rule of every module, and for those that this one has besides. */
    public Stream<DynamicTest> keeps(ArchRule... more) {
        var ofMain = Stream.concat(ArchitectureRules.everywhere().stream(), Stream.of(more))
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(main)));
        var ofTests = dynamicTest(
                "in tests, " + ArchitectureRules.NOBODY_SLEEPS.getDescription(),
                () -> ArchitectureRules.NOBODY_SLEEPS.check(tests));
        return Stream.concat(ofMain, Stream.of(ofTests));
    }
}
