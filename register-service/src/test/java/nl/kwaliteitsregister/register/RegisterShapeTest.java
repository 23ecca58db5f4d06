package nl.kwaliteitsregister.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What may know what (architecture §1). */
@AnalyzeClasses(packagesOf = RegisterService.class, importOptions = ImportOption.DoNotIncludeTests.class)
class RegisterShapeTest {

    private static final String ROOT = "nl.kwaliteitsregister.register.";

    /** Features whose root package holds rules and nothing else. */
    private static final String[] RULES = Stream.of(
                    "aftercare",
                    "aftersales",
                    "confidential",
                    "deadline",
                    "draft",
                    "employer",
                    "grant",
                    "handover",
                    "headcount",
                    "hostimport",
                    "incident",
                    "institution",
                    "ladder",
                    "mail",
                    "network",
                    "placement",
                    "policy",
                    "presales",
                    "reentry",
                    "signal")
            .map(feature -> ROOT + feature)
            .toArray(String[]::new);

    private static final String[] LANGUAGE = {
        "java..",
        "org.jspecify..",
        "nl.kwaliteitsregister.contract..",
        "nl.kwaliteitsregister.hostname..",
        "nl.kwaliteitsregister.backbone.decider",
        "nl.kwaliteitsregister.backbone.calendar",
        "nl.kwaliteitsregister.backbone.deadline"
    };

    @ArchTest
    static final ArchRule rules_know_neither_framework_nor_store = classes()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Stream.concat(Arrays.stream(LANGUAGE), Arrays.stream(RULES)).toArray(String[]::new));

    @Test
    void features_know_each_other_by_their_roots_alone_and_in_no_circle() {
        ApplicationModules.of(RegisterService.class).verify();
    }
}
