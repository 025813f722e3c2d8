package com.jobwise.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.Set;
import java.util.stream.Stream;

/** Which classes the rules speak of. */
final class Predicates {

    private static final Set<String> INJECTION = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");

    private static final Set<String> STATEMENTS = Set.of(
            "java.sql.Connection", "java.sql.Statement", "java.sql.PreparedStatement", "java.sql.CallableStatement");

    private Predicates() {}

    /** Everything but {@code ...Configuration}, {@code ...Application}, classes with a {@code main} method and what is nested in them. */
    static DescribedPredicate<JavaClass> doNotWireTheApplication() {
        return describe("do not wire the application", type -> enclosing(type).noneMatch(Predicates::wires));
    }

    static DescribedPredicate<JavaClass> areNoStores() {
        return describe(
                "are no stores",
                type -> enclosing(type).noneMatch(outer -> outer.getSimpleName().endsWith("Store")));
    }

    /** What every statement goes through, to learn for whom it is. It knows no table. */
    static DescribedPredicate<JavaClass> areNotBelowTheStores() {
        return describe(
                "are not below the stores", type -> !type.getPackageName().equals("com.jobwise.access"));
    }

    static DescribedPredicate<JavaClass> areControllers() {
        return describe("are controllers", type -> isMarked(type, "org.springframework.stereotype.Controller"));
    }

    /** Row mappers are not meant: reading a row is not running a statement. */
    static DescribedPredicate<JavaClass> runSql() {
        return describe(
                "run SQL",
                type -> STATEMENTS.contains(type.getName())
                        || type.getPackageName().startsWith("org.springframework.jdbc.core")
                                && type.getSimpleName()
                                        .matches("JdbcClient|Jdbc(Template|Operations)|NamedParameterJdbc.*"));
    }

    static DescribedPredicate<JavaAnnotation<?>> injection() {
        return describe(
                "an annotation for injection",
                annotation -> INJECTION.contains(annotation.getRawType().getName()));
    }

    static boolean isMarked(CanBeAnnotated element, String annotation) {
        return element.isAnnotatedWith(annotation) || element.isMetaAnnotatedWith(annotation);
    }

    private static boolean wires(JavaClass type) {
        return type.getSimpleName().endsWith("Configuration")
                || type.getSimpleName().endsWith("Application")
                || type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("main"));
    }

    private static Stream<JavaClass> enclosing(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getEnclosingClass().stream().flatMap(Predicates::enclosing));
    }
}
