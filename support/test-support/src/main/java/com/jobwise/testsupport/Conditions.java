package com.jobwise.testsupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.function.Predicate;

/** What the rules forbid or demand of a class. */
final class Conditions {

    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";
    private static final String TRANSACTION_OPERATIONS =
            "org.springframework.transaction.support.TransactionOperations";
    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

    private Conditions() {}

    static ArchCondition<JavaClass> takeTimeOrIdsFromTheAir() {
        return access(
                "take time, ids or chance from the air",
                access -> isTime(access.getTarget()) || isChance(access.getTarget()));
    }

    static ArchCondition<JavaClass> sleepOutsideOfPause() {
        return access(
                "sleep outside of a method named 'pause'",
                access -> isOn(access.getTarget(), "java.lang.Thread", "sleep")
                        && !access.getOrigin().getName().equals("pause"));
    }

    static ArchCondition<JavaClass> print() {
        return access(
                "print",
                access -> isOn(access.getTarget(), "java.lang.System", "out")
                        || isOn(access.getTarget(), "java.lang.System", "err")
                        || access.getTarget().getName().equals("printStackTrace")
                        || access.getTargetOwner().getName().equals("java.lang.IO"));
    }

    static ArchCondition<JavaClass> reachAModelFromATransaction() {
        return condition(
                "reach a model from a transaction",
                type -> marksTransactions(type)
                                && type.getTransitiveDependenciesFromSelf().stream()
                                        .anyMatch(dependency -> isModel(dependency.getTargetClass()))
                        || opensTransactions(type)
                                && type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(dependency -> isModel(dependency.getTargetClass())));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a package marked @NullMarked",
                type -> type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    private static boolean isTime(AccessTarget target) {
        var owner = target.getOwner().getName();
        return owner.startsWith("java.time.") && target.getName().equals("now")
                || CLOCKS.contains(owner) && target.getName().startsWith("system")
                || isOn(target, "java.lang.System", "currentTimeMillis");
    }

    /** Secrets must not be repeatable, so {@code SecureRandom} is not meant. */
    private static boolean isChance(AccessTarget target) {
        return isOn(target, "java.util.UUID", "randomUUID")
                || isOn(target, "java.lang.Math", "random")
                || isOn(target, "java.util.concurrent.ThreadLocalRandom", "current")
                || isOn(target, "java.util.Random", "<init>")
                || isOn(target, "java.util.random.RandomGenerator", "getDefault")
                || isOn(target, "java.util.random.RandomGenerator", "of");
    }

    private static boolean isOn(AccessTarget target, String owner, String name) {
        return target.getName().equals(name) && target.getOwner().getName().equals(owner);
    }

    private static boolean marksTransactions(JavaClass type) {
        return Predicates.isMarked(type, TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> Predicates.isMarked(method, TRANSACTIONAL));
    }

    private static boolean opensTransactions(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().isAssignableTo(TRANSACTION_OPERATIONS)
                        && access.getTarget().getName().startsWith("execute"));
    }

    private static boolean isModel(JavaClass type) {
        return ("." + type.getPackageName() + ".").contains(".llm.")
                || type.getPackageName().startsWith("dev.langchain4j");
    }

    private static ArchCondition<JavaClass> access(String what, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> holds) {
        return ArchConditions.have(DescribedPredicate.describe(what, holds)).as(what);
    }
}
