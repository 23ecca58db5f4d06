package nl.kwaliteitsregister.badge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What may know what (architecture §1). */
@AnalyzeClasses(packagesOf = BadgeService.class, importOptions = ImportOption.DoNotIncludeTests.class)
class BadgeShapeTest {

    @ArchTest
    static final ArchRule rules_know_neither_framework_nor_store = classes()
            .that()
            .resideInAnyPackage(
                    "nl.kwaliteitsregister.badge.award",
                    "nl.kwaliteitsregister.badge.facts",
                    "nl.kwaliteitsregister.badge.network")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "nl.kwaliteitsregister.contract..",
                    "nl.kwaliteitsregister.quality",
                    "nl.kwaliteitsregister.backbone.decider",
                    "nl.kwaliteitsregister.backbone.calendar",
                    "nl.kwaliteitsregister.backbone.deadline",
                    "nl.kwaliteitsregister.badge.award",
                    "nl.kwaliteitsregister.badge.facts",
                    "nl.kwaliteitsregister.badge.network");

    @Test
    void features_know_each_other_by_their_roots_alone_and_in_no_circle() {
        ApplicationModules.of(BadgeService.class).verify();
    }
}
