package com.jobwise.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final String FIXTURE = "com.jobwise.testsupport.fixture.";
    private static final JavaClasses ALL =
            new ClassFileImporter().importPackages(FIXTURE + "broken", FIXTURE + "unmarked");
    private static final JavaClasses KEPT = new ClassFileImporter().importPackages(FIXTURE + "kept");

    private static final List<CounterExample> COUNTER_EXAMPLES = List.of(
            new CounterExample(ArchitectureRules.NO_PACKAGE_CYCLES, "Hen", "Egg"),
            new CounterExample(ArchitectureRules.MODEL_LIBRARY_ONLY_IN_LLM_PACKAGES, "ModelOutsideLlm"),
            new CounterExample(ArchitectureRules.TIME_AND_IDS_ARE_INJECTED, "OwnClock"),
            new CounterExample(ArchitectureRules.TIME_AND_IDS_ARE_INJECTED, "OwnDate"),
            new CounterExample(ArchitectureRules.TIME_AND_IDS_ARE_INJECTED, "OwnIds"),
            new CounterExample(ArchitectureRules.TIME_AND_IDS_ARE_INJECTED, "OwnChance"),
            new CounterExample(ArchitectureRules.NOBODY_SLEEPS, "Sleeper"),
            new CounterExample(ArchitectureRules.NOBODY_PRINTS, "Printer"),
            new CounterExample(ArchitectureRules.NO_FIELD_INJECTION, "FieldInjected"),
            new CounterExample(ArchitectureRules.NAMES_SAY_SOMETHING, "TextUtils"),
            new CounterExample(ArchitectureRules.NAMES_SAY_SOMETHING, "TextHelper"),
            new CounterExample(ArchitectureRules.NAMES_SAY_SOMETHING, "TextManager"),
            new CounterExample(ArchitectureRules.NAMES_SAY_SOMETHING, "TextImpl"),
            new CounterExample(ArchitectureRules.SQL_ONLY_IN_STORES, "SqlElsewhere"),
            new CounterExample(ArchitectureRules.SQL_ONLY_IN_STORES, "StatementElsewhere"),
            new CounterExample(
                    ArchitectureRules.NO_MODEL_CALL_IN_A_TRANSACTION, "MarkedTransaction", "Middle", "Model"),
            new CounterExample(ArchitectureRules.NO_MODEL_CALL_IN_A_TRANSACTION, "OpenedTransaction", "Model"),
            new CounterExample(ArchitectureRules.PACKAGES_ARE_NULL_MARKED, "InUnmarkedPackage"),
            new CounterExample(ArchitectureRules.CONTROLLERS_LEAVE_SQL_TO_STORES, "ControllerWithSql"),
            new CounterExample(ArchitectureRules.GATEWAY_KNOWS_NO_MODEL, "ModelOutsideLlm"),
            new CounterExample(ArchitectureRules.SHARED_MODEL_KNOWS_NO_WEB_NO_SECURITY_NO_MODEL, "ModelOutsideLlm"));

    @TestFactory
    Stream<DynamicTest> everyRuleIsBrokenByItsCounterExample() {
        return COUNTER_EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), example::mustBreakItsRule));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptByTheSameThingDoneRight() {
        return rules().filter(rule -> !onlyForSomeModules(rule))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(KEPT)));
    }

    @Test
    void noRuleIsWithoutACounterExample() {
        assertThat(rules()).allMatch(rule -> COUNTER_EXAMPLES.stream().anyMatch(example -> example.rule == rule));
    }

    @Test
    void ruleAboutNothingIsBroken() {
        var noControllers = ALL.that(named("Printer"));

        assertThatThrownBy(() -> ArchitectureRules.CONTROLLERS_LEAVE_SQL_TO_STORES.check(noControllers))
                .hasMessageContaining("failed to check any classes");
    }

    private static Stream<ArchRule> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (ArchRule) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    /** Where models are allowed at all, these two are not about. */
    private static boolean onlyForSomeModules(ArchRule rule) {
        return rule == ArchitectureRules.GATEWAY_KNOWS_NO_MODEL
                || rule == ArchitectureRules.SHARED_MODEL_KNOWS_NO_WEB_NO_SECURITY_NO_MODEL;
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Predicate<String> isOne = List.of(names)::contains;
        return DescribedPredicate.describe(String.join(" and ", names), type -> isOne.test(type.getSimpleName()));
    }

    private record CounterExample(ArchRule rule, String... classes) {

        void mustBreakItsRule() {
            assertThat(rule.evaluate(ALL.that(named(classes)))
                            .getFailureReport()
                            .getDetails())
                    .anyMatch(violation -> violation.contains(FIXTURE) && violation.contains(classes[0]));
        }

        @Override
        public String toString() {
            return classes[0] + " breaks: " + rule.getDescription();
        }
    }
}
