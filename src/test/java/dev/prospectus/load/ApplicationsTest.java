package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Applications;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplicationsTest {

    private static final LocalDate OPENING = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path temp;

    @Test
    void whatOpensAtMidnightOpensWithTheDay() throws IOException {
        assertThat(opens("2026-09-01 00:00")).isEqualTo(PlannedDate.On.day(OPENING));
        assertThat(opens("2026-09-01 00:01")).isEqualTo(new PlannedDate.On(OPENING, Optional.of(LocalTime.of(0, 1))));
    }

    private PlannedDate opens(String written) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(site.resolve("data/cohorts/2026-27/foundations.yml"), """
                cohorts:
                  - id: october
                    title: October, online
                    applications: {opens: %s, closes: 2026-10-01 23:59}
                    sessions:
                      - {date: 2026-10-14, start: 09:30, end: 15:00}
                    mode: online
                """.formatted(written));
        return Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01"))).catalogue().cohorts().stream()
                .filter(cohort -> cohort.id().toString().contains("october"))
                .flatMap(cohort -> cohort.applications().stream())
                .map(Applications::opens)
                .findFirst()
                .orElseThrow();
    }
}
