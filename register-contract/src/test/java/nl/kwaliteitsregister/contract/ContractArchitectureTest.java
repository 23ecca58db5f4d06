package nl.kwaliteitsregister.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The published language can be read anywhere: no store, broker or framework comes with it. */
@AnalyzeClasses(packages = "nl.kwaliteitsregister.contract", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractArchitectureTest {

    @ArchTest
    static final ArchRule ids_codes_and_events_depend_on_java_and_annotations_only = classes()
            .that()
            .resideInAnyPackage("..contract.id", "..contract.code", "..contract.event")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson.annotation",
                    "nl.kwaliteitsregister.contract.id",
                    "nl.kwaliteitsregister.contract.code",
                    "nl.kwaliteitsregister.contract.event");

    @ArchTest
    static final ArchRule the_codec_adds_jackson_and_cloudevents = classes()
            .that()
            .resideInAPackage("..contract.codec")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson.annotation",
                    "tools.jackson..",
                    "io.cloudevents..",
                    "nl.kwaliteitsregister.contract.id",
                    "nl.kwaliteitsregister.contract.event",
                    "nl.kwaliteitsregister.contract.codec");

    @ArchTest
    static final ArchRule sealing_adds_tink = classes()
            .that()
            .resideInAPackage("..contract.sealing")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.google.crypto.tink..",
                    "nl.kwaliteitsregister.contract.id",
                    "nl.kwaliteitsregister.contract.event",
                    "nl.kwaliteitsregister.contract.sealing");
}
