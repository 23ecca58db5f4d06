package nl.kwaliteitsregister.projection.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What search may know of (architecture §1). */
@AnalyzeClasses(packagesOf = HostIndex.class, importOptions = ImportOption.DoNotIncludeTests.class)
class SearchShapeTest {

    private static final String SEARCH = "nl.kwaliteitsregister.projection.search";

    @ArchTest
    static final ArchRule what_is_asked_and_answered_knows_no_index = classes()
            .that()
            .resideInAPackage(SEARCH)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "nl.kwaliteitsregister.contract..",
                    "nl.kwaliteitsregister.quality..",
                    "nl.kwaliteitsregister.projection.standing",
                    SEARCH);
}
