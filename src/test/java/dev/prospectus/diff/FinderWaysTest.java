package dev.prospectus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a change touches, counted by hand on a finder of a few ways. */
final class FinderWaysTest {

    @TempDir
    Path temp;

    private Path before = Path.of("");
    private Path after = Path.of("");

    /** Two programmes for primary teachers; the second asks about years, so that the finder always does. */
    @BeforeEach
    void makeSites() throws IOException {
        before = temp.resolve("before");
        after = temp.resolve("after");
        PlantedEdits.copy(Path.of("src/test/resources/sites/base"), before);
        for (String gone : new String[] {
            "data/programmes/subject-knowledge.yml",
            "data/cohorts/2026-27/subject-knowledge.yml",
            "data/cohorts/2026-27/foundations.yml",
            "data/bookings/2026-27.csv",
            "data/pathways/primary.yml",
            "data/redirects.yml",
            "data/notices.yml"
        }) {
            Files.delete(before.resolve(gone));
        }
        edit(before, "roles: teaching-assistant", "roles: teacher");
        programme(before, "early", "1-2");
        programme(before, "late", "6-9");
        PlantedEdits.copy(before, after);
    }

    private static void programme(Path site, String id, String years) throws IOException {
        String text = Files.readString(site.resolve("data/programmes/foundations.yml"));
        Files.writeString(
                site.resolve("data/programmes/" + id + ".yml"),
                text.replace("title: Foundations", "title: " + id).replace("One day on", "A day for " + id + " on")
                        + "eligibility: {teaching-years: " + years + "}\n");
    }

    private static void edit(Path site, String from, String to) throws IOException {
        Path file = site.resolve("data/programmes/foundations.yml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Touched touched() throws IOException {
        return PlantedEdits.changes(before, after).touched();
    }

    /** The way "first to third year" is that of people whom the finder told two things before. */
    @Test
    void aWayChangesWhenOnlySomeOfItsPeopleAreTouched() throws IOException {
        programme(after, "early", "1-3");
        Touched touched = touched();
        assertThat(touched.people())
                .containsExactly(
                        "Teachers in primary schools, in their third year of teaching, can take part in early now.");
        assertThat(touched.groups()).anySatisfy(group -> {
            assertThat(group.offers()).containsExactly("early");
            assertThat(group.before()).isEqualTo("Not for you");
            assertThat(group.ways()).hasSize(1);
            assertThat(group.ways().get(0)).contains("Year of teaching: First to third year");
        });
    }

    @Test
    void whoIsNotTouchedIsNotCounted() throws IOException {
        programme(after, "late", "6-8");
        Touched touched = touched();
        assertThat(touched.people())
                .containsExactly("Teachers in primary schools, in their ninth year of teaching, lose late.");
        assertThat(touched.groups().stream()
                        .filter(group -> !group.before().equals(group.after()))
                        .toList())
                .singleElement()
                .satisfies(group -> assertThat(group.ways())
                        .allSatisfy(way -> assertThat(way).contains("Year of teaching: Ninth year or later")));
    }

    @Test
    void anotherTitleTouchesNobody() throws IOException {
        edit(after, "title: Foundations", "title: Basics");
        assertThat(touched().isNobody()).isTrue();
    }

    @Test
    void aProgrammeForNobodyElseTakesItsWaysAlong() throws IOException {
        for (Path site : new Path[] {before, after}) {
            Path file = site.resolve("data/programmes/late.yml");
            Files.writeString(file, Files.readString(file).replace("roles: teacher", "roles: maths-lead"));
        }
        Files.delete(after.resolve("data/programmes/late.yml"));
        Touched touched = touched();
        assertThat(touched.people())
                .containsExactly(
                        "Maths leads in primary schools, in their sixth to ninth year of teaching, lose late.");
        assertThat(touched.gone()).isPositive();
        assertThat(touched.waysInWords()).contains("lead nowhere now");
    }
}
