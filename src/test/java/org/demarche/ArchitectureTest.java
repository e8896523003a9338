package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/// The plan of the house, as a test: who may import whom.
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.demarche");

    @Test
    void everyRoomStandsOnTheFloorsBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("app")
                .definedBy("..app..")
                .layer("ui")
                .definedBy("..ui..")
                .layer("cli")
                .definedBy("..cli..")
                .layer("ingest")
                .definedBy("..ingest..")
                .layer("library")
                .definedBy("..library..")
                .layer("source")
                .definedBy("..source..")
                .layer("text")
                .definedBy("..text..")
                .layer("analysis")
                .definedBy("..analysis..")
                .layer("store")
                .definedBy("..store..")
                .layer("search")
                .definedBy("..search..")
                .layer("model")
                .definedBy("..model..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("ingest")
                .mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("library")
                .mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("app", "ingest")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("app", "ingest")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("app", "ingest")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app", "ingest", "library")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("app", "ingest", "library")
                .check(HOUSE);
    }

    @Test
    void noTwoRoomsLeanOnEachOther() {
        slices().matching("org.demarche.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheScreenKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "jfx..")
                .check(HOUSE);
    }

    @Test
    void aViewModelNamesNoControl() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "jfx..")
                .check(HOUSE);
    }

    @Test
    void eachLibraryIsKnownToOneRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("..search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }
}
