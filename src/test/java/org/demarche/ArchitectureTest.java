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
                .definedBy("org.demarche.app..")
                .layer("ui")
                .definedBy("org.demarche.ui..")
                .layer("cli")
                .definedBy("org.demarche.cli..")
                .layer("ingest")
                .definedBy("org.demarche.ingest..")
                .layer("library")
                .definedBy("org.demarche.library..")
                .layer("source")
                .definedBy("org.demarche.source..")
                .layer("text")
                .definedBy("org.demarche.text..")
                .layer("analysis")
                .definedBy("org.demarche.analysis..")
                .layer("store")
                .definedBy("org.demarche.store..")
                .layer("search")
                .definedBy("org.demarche.search..")
                .layer("model")
                .definedBy("org.demarche.model..")
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
                .resideOutsideOfPackages("org.demarche.ui..", "org.demarche.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "jfx..")
                .check(HOUSE);
    }

    @Test
    void aViewModelNamesNoControl() {
        noClasses()
                .that()
                .resideInAPackage("org.demarche.ui..")
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
                .resideOutsideOfPackage("org.demarche.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.demarche.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "com.ibm.icu..")
                .check(HOUSE);
    }
}
