package echochat.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import echochat.nlu.NluModel;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The rules of the house that a machine can keep.
class ArchitectureTest {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("echochat");

    /// app makes every object and is used by none, so that it has no inner layers.
    private static final JavaClasses BELOW_APP =
            CODE.that(resideOutsideOfPackage("echochat.app.."));

    @Test
    void layersOnlyLookDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("nlu")
                .definedBy("echochat.nlu..")
                .layer("dialogue")
                .definedBy("echochat.dialogue..")
                .layer("core")
                .definedBy("echochat.core..")
                .layer("formats")
                .definedBy("echochat.formats..")
                .layer("storage")
                .definedBy("echochat.storage..")
                .layer("web")
                .definedBy("echochat.web..")
                .layer("clients")
                .definedBy("echochat.clients..")
                .layer("app")
                .definedBy("echochat.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("formats")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("storage")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("clients")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("core")
                .mayOnlyBeAccessedByLayers("formats", "storage", "web", "clients", "app")
                .whereLayer("dialogue")
                .mayOnlyBeAccessedByLayers("core", "formats", "storage", "web", "clients", "app")
                .check(CODE);
    }

    @Test
    void noPackageNeedsOneThatNeedsIt() {
        slices().matching("echochat.(**)").should().beFreeOfCycles().check(BELOW_APP);
    }

    @Test
    void whatEchoChatThinksNeedsTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("echochat.nlu..", "echochat.dialogue..", "echochat.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "echochat.nlu..",
                        "echochat.dialogue..",
                        "echochat.core..")
                .check(CODE);
    }

    /// The modules above are on the class path, where nobody else would notice.
    @Test
    void ofNluTheOthersUseWhatItsModuleExports() throws URISyntaxException {
        var library = NluModel.class.getProtectionDomain().getCodeSource().getLocation();
        var module = ModuleFinder.of(Path.of(library.toURI())).find("echochat.nlu").orElseThrow();
        var exported =
                module.descriptor().exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackage("echochat.nlu..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("echochat.nlu..").and(resideOutsideOfPackages(exported)))
                .check(CODE);
    }

    @Test
    void onlyStorageSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("echochat.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.sqlite..")
                .check(CODE);
    }

    @Test
    void onlyWebKnowsHttpComingIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("echochat.web..", "echochat.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web..", "org.apache.catalina..")
                .check(CODE);
    }

    @Test
    void onlyAppReadsTheEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("echochat.app..")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CODE);
    }

    @Test
    void aClassIsCalledByWhatItIs() {
        noClasses()
                .should()
                // “In service” is what a model is; a service is what no class is.
                .haveNameMatching(".*(Manager|(?<!In)Service|Helper|Impl|Utils?|Processor)")
                .orShould()
                .resideInAnyPackage("..common..", "..util..", "..ports..")
                .check(CODE);
    }
}
