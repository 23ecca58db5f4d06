package nl.kwaliteitsregister.backbone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom; in the positive form, so that a mistyped package fails. */
@AnalyzeClasses(packages = "nl.kwaliteitsregister.backbone", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DECIDER = "nl.kwaliteitsregister.backbone.decider";
    private static final String STORE = "nl.kwaliteitsregister.backbone.store";
    private static final String KAFKA = "nl.kwaliteitsregister.backbone.kafka";

    @ArchTest
    static final ArchRule rules_know_the_language_and_nothing_else = classes()
            .that()
            .resideInAPackage(DECIDER)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DECIDER, "java..", "org.jspecify..", "nl.kwaliteitsregister.contract..");

    @ArchTest
    static final ArchRule the_store_knows_neither_axon_nor_kafka = classes()
            .that()
            .resideInAPackage(STORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    STORE,
                    "java..",
                    "org.jspecify..",
                    "nl.kwaliteitsregister.contract..",
                    "com.mongodb..",
                    "org.bson..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule the_relay_knows_store_and_kafka_but_no_axon = classes()
            .that()
            .resideInAPackage("nl.kwaliteitsregister.backbone.relay")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.kwaliteitsregister.backbone.relay",
                    STORE,
                    KAFKA,
                    "nl.kwaliteitsregister.backbone.log",
                    "java..",
                    "org.jspecify..",
                    "nl.kwaliteitsregister.contract..",
                    "com.mongodb",
                    "org.apache.kafka..",
                    "io.micrometer..",
                    "org.slf4j..");
}
