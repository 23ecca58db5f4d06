package nl.kwaliteitsregister.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The portal holds pages: of the register it knows the codes, and everything else by asking. */
@AnalyzeClasses(packagesOf = Portal.class, importOptions = ImportOption.DoNotIncludeTests.class)
class PortalShapeTest {

    @ArchTest
    static final ArchRule it_knows_codes_and_no_service_and_no_store = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.servlet..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.springframework..",
                    "tools.jackson..",
                    "nl.kwaliteitsregister.contract.code",
                    "nl.kwaliteitsregister.portal..");
}
