package com.jobwise.testsupport;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/**
 * The architecture as rules for compiled classes. Each one has a counter-example among the tests of this module that must break it.
 * Lombok is not here: its annotations are gone from class files, so the build bans the dependency instead.
 *
 * <p>No rule may match nothing: one about controllers is broken by a module without controllers, so a module lists what it is about.
 */
public final class ArchitectureRules {

    public static final ArchRule NO_PACKAGE_CYCLES = SlicesRuleDefinition.slices()
            .matching("com.jobwise.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one");

    public static final ArchRule MODEL_LIBRARY_ONLY_IN_LLM_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackage("..llm..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..")
            .because("another model library must be a change of few classes");

    public static final ArchRule TIME_AND_IDS_ARE_INJECTED = noClasses()
            .that(Predicates.doNotWireTheApplication())
            .should(Conditions.takeTimeOrIdsFromTheAir())
            .because("only what is handed in can be repeated in a test");

    public static final ArchRule NOBODY_SLEEPS = noClasses()
            .should(Conditions.sleepOutsideOfPause())
            .because("a pause is for waiting on another process, bounded, in a method named 'pause'");

    public static final ArchRule NOBODY_PRINTS = noClasses()
            .that(Predicates.doNotWireTheApplication())
            .should(Conditions.print())
            .because("what a program says goes to the log or to the writer of its command line");

    public static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith(Predicates.injection()).because("constructors show what a class needs");

    public static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .because("such a name fits every class");

    public static final ArchRule SQL_ONLY_IN_STORES = noClasses()
            .that(Predicates.doNotWireTheApplication())
            .and(Predicates.areNoStores())
            .and(Predicates.areNotBelowTheStores())
            .should(dependOnClassesThat(Predicates.runSql()))
            .because("the SQL of a table is in one class, its ...Store");

    public static final ArchRule NO_MODEL_CALL_IN_A_TRANSACTION = noClasses()
            .should(Conditions.reachAModelFromATransaction())
            .because("a connection held for the length of a model call is one that nobody else has");

    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(Conditions.liveInANullMarkedPackage()).because("null is either said or impossible");

    /** For modules with controllers only. */
    public static final ArchRule CONTROLLERS_LEAVE_SQL_TO_STORES = noClasses()
            .that(Predicates.areControllers())
            .should(dependOnClassesThat(Predicates.runSql()))
            .because("a controller translates HTTP and nothing else");

    /** For the gateway only. */
    public static final ArchRule GATEWAY_KNOWS_NO_MODEL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "io.github.resilience4j..", "com.jobwise.worker..")
            .because("the API only stores requests");

    /** For shared-model only. */
    public static final ArchRule SHARED_MODEL_KNOWS_NO_WEB_NO_SECURITY_NO_MODEL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.security..",
                    "jakarta.servlet..",
                    "dev.langchain4j..",
                    "io.github.resilience4j..")
            .because("it holds what several applications must agree on");

    private ArchitectureRules() {}

    /** What holds in every module. */
    public static List<ArchRule> everywhere() {
        return List.of(
                NO_PACKAGE_CYCLES,
                MODEL_LIBRARY_ONLY_IN_LLM_PACKAGES,
                TIME_AND_IDS_ARE_INJECTED,
                NOBODY_SLEEPS,
                NOBODY_PRINTS,
                NO_FIELD_INJECTION,
                NAMES_SAY_SOMETHING,
                SQL_ONLY_IN_STORES,
                NO_MODEL_CALL_IN_A_TRANSACTION,
                PACKAGES_ARE_NULL_MARKED);
    }
}
