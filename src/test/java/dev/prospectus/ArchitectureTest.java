package dev.prospectus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package table of docs/ARCHITECTURE.md, enforced. */
final class ArchitectureTest {

    private static final String ROOT = "dev.prospectus.";

    /** Which rooms each room may use. {@code output} stands for every room below it: siblings do not see each other. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("source", List.of()),
            Map.entry("yaml", List.of("source")),
            Map.entry("model", List.of()),
            Map.entry("markdown", List.of("source", "model")),
            Map.entry("jbake", List.of("source", "model")),
            Map.entry("load", List.of("source", "yaml", "model", "jbake", "picture")),
            Map.entry("check", List.of("source", "model", "markdown")),
            Map.entry("plan", List.of("model")),
            Map.entry("picture", List.of("source", "plan", "model")),
            Map.entry("diagram", List.of("plan", "model")),
            Map.entry("output", List.of("plan", "model", "markdown", "diagram")),
            Map.entry("template", List.of("source", "plan")),
            Map.entry(
                    "build",
                    List.of(
                            "source",
                            "yaml",
                            "markdown",
                            "model",
                            "jbake",
                            "load",
                            "check",
                            "plan",
                            "picture",
                            "template")),
            Map.entry("serve", List.of("build", "plan", "source")),
            Map.entry("cli", List.of("build", "serve", "load", "check", "source", "model"))));

    /** Libraries that belong to one room. */
    private static final Map<String, List<String>> OWNERS = Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", List.of("yaml")),
            Map.entry("com.vladsch.flexmark", List.of("markdown")),
            Map.entry("org.jbake", List.of("jbake")),
            Map.entry("org.apache.commons", List.of("jbake")),
            Map.entry("freemarker", List.of("template")),
            Map.entry("de.siegmar.fastcsv", List.of("load")),
            Map.entry("org.eclipse", List.of("diagram")),
            Map.entry("com.google.common", List.of("diagram")),
            Map.entry("com.sun.jna", List.of("build")),
            Map.entry("io.nayuki", List.of("output.html")),
            Map.entry("net.coobird", List.of("picture")),
            Map.entry("com.luciad", List.of("picture")),
            Map.entry("kotlin", List.of("picture")),
            Map.entry("java.awt", List.of("picture")),
            Map.entry("javax.imageio", List.of("picture")),
            Map.entry("com.sun.net.httpserver", List.of("serve")),
            Map.entry("io.methvin", List.of("serve")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("tools.jackson", List.of("cli", "load", "output")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.prospectus");

    @Test
    void everyRoomIsInTheTable() {
        TreeSet<String> rooms = new TreeSet<>();
        CODE.forEach(type -> rooms.add(room(type)));
        assertThat(rooms).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void roomsUseOnlyWhatTheTableAllows() {
        MAY_USE.forEach((room, allowed) -> {
            String[] packages = Stream.concat(Stream.of(room), allowed.stream())
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + room + "..")
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.or(
                            JavaClass.Predicates.resideInAnyPackage(packages),
                            DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("dev.prospectus.."))))
                    .allowEmptyShould(true)
                    .check(CODE);
        });
    }

    @Test
    void outputsDoNotSeeTheirSiblings() {
        slices().matching("dev.prospectus.output.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("dev.prospectus.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void librariesBelongToOneRoom() {
        OWNERS.forEach((library, owners) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        owners.stream().map(room -> ROOT + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CODE));
    }

    @Test
    void theModelDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage("dev.prospectus.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..")
                .check(CODE);
    }

    @Test
    void onlyTheCommandLineAsksTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.prospectus.cli..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the clock", call -> asksTheClock(call.getTarget().getFullName())))
                .check(CODE);
    }

    private static boolean asksTheClock(String method) {
        return method.matches("java\\.time\\..*\\.now\\(.*")
                || method.startsWith("java.time.Clock.system")
                || method.startsWith("java.lang.System.currentTimeMillis");
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
