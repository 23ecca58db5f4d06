package nl.kwaliteitsregister.projection;

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
@AnalyzeClasses(packagesOf = ProjectionService.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {

    private static final String ROOT = "nl.kwaliteitsregister.projection.";
    private static final String[] LANGUAGE = {
        "java..", "org.jspecify..", "nl.kwaliteitsregister.contract..", "nl.kwaliteitsregister.quality.."
    };

    @ArchTest
    static final ArchRule files_are_made_by_pure_functions = classes()
            .that()
            .resideInAPackage(ROOT + "hostfile")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(ROOT + "hostfile", ROOT + "standing"));

    @ArchTest
    static final ArchRule how_a_host_stands_is_said_by_pure_functions = classes()
            .that()
            .resideInAPackage(ROOT + "standing")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(ROOT + "standing"));

    @ArchTest
    static final ArchRule who_reads_what_is_decided_by_pure_functions = classes()
            .that()
            .resideInAPackage(ROOT + "hostfile.reading")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(ROOT + "hostfile", ROOT + "hostfile.reading", ROOT + "search", ROOT + "standing"));

    @ArchTest
    static final ArchRule tasks_follow_by_pure_functions = classes()
            .that()
            .resideInAPackage(ROOT + "task")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(ROOT + "task", "nl.kwaliteitsregister.backbone.calendar"));

    @ArchTest
    static final ArchRule a_view_knows_nothing_of_stores_and_http = classes()
            .that()
            .haveSimpleName("HostFileView")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    and(ROOT + "hostfile", ROOT + "hostfile.kafka", "nl.kwaliteitsregister.backbone.consumer"));

    private static String[] and(String... more) {
        return Stream.concat(Arrays.stream(LANGUAGE), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void features_know_each_other_by_their_root_packages_only() {
        ApplicationModules.of(ProjectionService.class).verify();
    }
}
