package dev.prospectus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of rooms and libraries in docs/ARCHITECTURE.md, enforced as they stand there. */
final class ArchitectureTest {

    private static final String ROOT = "dev.prospectus.";

    /** Which rooms each room may use, itself and the rooms below it aside. */
    private static final Map<String, List<String>> MAY_USE =
            table("| room |", cells -> List.of(cells.get(0), cells.get(2)));

    /** The rooms that may use a library, by the beginning of its packages' names. */
    private static final Map<String, List<String>> OWNERS = table("| library |", cells -> cells.subList(0, 2));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.prospectus");

    @Test
    void everyRoomIsInTheTable() {
        TreeSet<String> rooms = new TreeSet<>();
        CODE.forEach(type -> rooms.add(room(type)));
        assertThat(rooms).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void theTableNamesRoomsThatExist() {
        MAY_USE.forEach((room, allowed) ->
                assertThat(allowed).as("rooms that %s may use", room).isSubsetOf(MAY_USE.keySet()));
    }

    @Test
    void roomsUseOnlyWhatTheTableAllows() {
        MAY_USE.forEach((room, allowed) -> classes()
                .that(isIn(room))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "the table of docs/ARCHITECTURE.md allows " + room,
                        used -> !used.getPackageName().startsWith(ROOT)
                                || room(used).equals(room)
                                || allowed.contains(room(used))))
                .check(CODE));
    }

    @Test
    void everyRightIsUsed() {
        Map<String, TreeSet<String>> used = new TreeMap<>();
        CODE.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(ROOT))
                .map(ArchitectureTest::room)
                .filter(target -> !target.equals(room(type)))
                .forEach(target ->
                        used.computeIfAbsent(room(type), key -> new TreeSet<>()).add(target)));
        Map<String, List<String>> unused = new TreeMap<>();
        MAY_USE.forEach((room, allowed) -> allowed.stream()
                .filter(right -> !used.getOrDefault(room, new TreeSet<>()).contains(right))
                .forEach(right ->
                        unused.computeIfAbsent(room, key -> new ArrayList<>()).add(right)));
        assertThat(unused).as("rights that nobody uses").isEmpty();
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("dev.prospectus.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void librariesBelongToTheirRooms() {
        assertThat(OWNERS).isNotEmpty();
        OWNERS.forEach((library, owners) -> {
            noClasses()
                    .that(DescribedPredicate.describe(
                            "are outside of " + owners,
                            type -> owners.stream().noneMatch(room -> isWithin(room, type))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library + "..")
                    .check(CODE);
            owners.forEach(room -> assertThat(CODE.stream()
                            .filter(type -> isWithin(room, type))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .anyMatch(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith(library)))
                    .as("%s uses %s", room, library)
                    .isTrue());
        });
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
    void bookingIsAskedOfBookingsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.prospectus.model..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.prospectus.model.BookingRules")
                .check(CODE);
    }

    /** A constructor takes components by their place, and more of them are easily mixed up. Wide records fall into named parts. */
    @Test
    void recordsHaveAtMostEightComponents() {
        assertThat(CODE.stream().filter(JavaClass::isRecord))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getFields())
                        .filteredOn(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .as(type.getName())
                        .hasSizeLessThanOrEqualTo(8));
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

    private static DescribedPredicate<JavaClass> isIn(String room) {
        return DescribedPredicate.describe("are in " + room, type -> room(type).equals(room));
    }

    /** Whether a class is in a room or in one below it. */
    private static boolean isWithin(String room, JavaClass type) {
        return room(type).equals(room) || room(type).startsWith(room + ".");
    }

    /** The room of the table that a class is in: the one with the longest name. */
    private static String room(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^dev\\.prospectus\\.?", "");
        return MAY_USE.keySet().stream()
                .filter(room -> name.equals(room) || name.startsWith(room + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /** A table's first column, with the list in another one. A dash stands for an empty list. */
    private static Map<String, List<String>> table(String head, Function<List<String>, List<String>> columns) {
        Map<String, List<String>> rows = new TreeMap<>();
        lines().dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> columns.apply(cells(line)))
                .forEach(row -> Arrays.stream(row.get(0).split(", "))
                        .forEach(name -> rows.put(
                                name,
                                row.get(1).equals("-")
                                        ? List.of()
                                        : List.of(row.get(1).split(", ")))));
        return rows;
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(Path.of("docs/ARCHITECTURE.md")).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip().replace("`", ""));
        }
        return cells.subList(1, cells.size() - 1);
    }
}
