package dev.prospectus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.SchoolDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of office work in a drafted year: no weekend and no bank holiday, unless somebody worked at the weekend before. */
final class RunDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2028, 4, 17);
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2028, 4, 13);

    @TempDir
    Path temp;

    @Test
    void whatIsBeforeEasterMondayIsBeforeTheWholeWeekend() throws IOException {
        RunDates dates = dates(site(false), LocalDate.of(2027, 4, 22));
        assertThat(dates.first()).contains(LocalDate.of(2028, 4, 20));
        assertThat(EASTER_MONDAY.minusDays(4)).isEqualTo(MAUNDY_THURSDAY);
        assertThat(dates.before(LocalDate.of(2027, 4, 19))).isEqualTo(MAUNDY_THURSDAY);
        assertThat(dates.closes()).contains(MAUNDY_THURSDAY);
        assertThat(dates.before(LocalDate.of(2027, 4, 18)))
                .as("a Sunday, as before")
                .isEqualTo(LocalDate.of(2028, 4, 16));
    }

    @Test
    void noDayOfTheOfficeIsOff() throws IOException {
        for (boolean terms : new boolean[] {false, true}) {
            Path site = site(terms);
            SchoolDays days = SchoolDays.of(catalogue(site));
            for (LocalDate first = LocalDate.of(2027, 3, 1); first.getYear() == 2027; first = first.plusDays(5)) {
                RunDates dates = dates(site, first);
                for (LocalDate day = first.minusDays(60); day.isBefore(first.plusDays(10)); day = day.plusDays(1)) {
                    boolean weekend = isWeekend(day);
                    for (LocalDate drafted : java.util.List.of(dates.office(day), dates.before(day))) {
                        assertThat(days.bankHoliday(drafted))
                                .as(drafted.toString())
                                .isEmpty();
                        assertThat(isWeekend(drafted) && !weekend)
                                .as(day + " becomes " + drafted)
                                .isFalse();
                    }
                }
                dates.opens().ifPresent(day -> assertThat(isWeekend(day)).isFalse());
                dates.closes().ifPresent(day -> assertThat(isWeekend(day)).isFalse());
            }
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static RunDates dates(Path site, LocalDate first) throws IOException {
        LocalDate monday = LocalDate.of(2027, 4, 19);
        Files.writeString(site.resolve("data/cohorts/2026-27/p.yml"), """
                cohorts:
                  - id: a
                    title: A
                    applications: {opens: %s, closes: %s}
                    sessions: [{date: %s, start: "09:30", end: "12:00", mode: online}]
                """.formatted(
                        monday.minusWeeks(9), first.isBefore(monday) ? monday.minusWeeks(8) : monday, first));
        Catalogue catalogue = catalogue(site);
        Cohort run = catalogue.cohorts().iterator().next();
        return new RunDates(run, 1, SchoolDays.of(catalogue), TODAY);
    }

    private static Catalogue catalogue(Path site) {
        return Loader.loadData(site, LoadOptions.on(AsOf.day(TODAY))).catalogue();
    }

    private Path site(boolean terms) throws IOException {
        Path site = Files.createDirectories(temp.resolve("terms-" + terms));
        Files.createDirectories(site.resolve("data/cohorts/2026-27"));
        Files.createDirectories(site.resolve("data/programmes"));
        Files.copy(Path.of("site-config.yml"), site.resolve("site-config.yml"));
        Files.copy(Path.of("data/contacts.yml"), site.resolve("data/contacts.yml"));
        if (terms) {
            Files.copy(Path.of("data/terms.yml"), site.resolve("data/terms.yml"));
        }
        Files.writeString(site.resolve("data/programmes/p.yml"), """
                title: A programme
                summary: One day on what comes first.
                phases: primary
                roles: teacher
                format: {duration: One day}
                funding: {cost: free}
                outcomes: Participants know what comes first.
                contact: bookings
                """);
        return site;
    }
}
