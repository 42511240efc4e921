package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.model.NextChange;
import dev.prospectus.model.NextChange.Reason;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.words.DateWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a site differs next although nobody edits anything. */
final class NextChangeTest {

    private static final Path SAMPLE = Path.of("");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @TempDir
    Path temp;

    /** A scheduled build before that instant would be for nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-01T09:00:00Z",
                "2026-12-18T18:00:00Z",
                "2027-01-31T12:00:00Z",
                "2027-07-25T12:00:00Z",
                "2027-10-30T12:00:00Z"
            })
    void untilThenOnlyTheTimeOfTheBuildDiffers(String from) throws IOException {
        Instant asOf = Instant.parse(from);
        Preparation first = prepare(SAMPLE, asOf);
        Instant end = first.nextChange().at();
        assertThat(end).isAfter(asOf);
        Instant last = end.minus(1, ChronoUnit.MINUTES);
        if (!last.isAfter(asOf)) {
            return;
        }
        List<String> before = lines(first, asOf, last);
        List<String> after = lines(prepare(SAMPLE, last), asOf, last);
        assertThat(after).hasSameSizeAs(before);
        assertThat(IntStream.range(0, before.size())
                        .filter(line -> !before.get(line).equals(after.get(line)))
                        .mapToObj(line -> before.get(line) + " -> " + after.get(line)))
                .isEmpty();
    }

    @Test
    void aPostThatWaitsForAMinuteIsNotDueBeforeIt() throws IOException {
        SmallSite site = new SmallSite(temp)
                .with("jbake.properties", "date.format=yyyy-MM-dd HH:mm\n")
                .with("content/a.md", "title=A\ntype=post\nstatus=published\ndate=2026-10-03 18:30\n~~~~~~\nText.\n");

        assertThat(site.prepared(false).nextChange().at()).isEqualTo("2026-10-03T17:30:00Z");
    }

    @Test
    void everyKindOfChangeIsTold() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(site.resolve("data/notices.yml"), """
                closed:
                  title: The office is closed
                  text: We answer again after the holiday.
                  from: 2026-10-20
                  until: 2026-10-22
                """);
        Files.writeString(
                site.resolve("content/later.md"),
                "title=Later\ndate=2026-10-21\ntype=post\nstatus=published-date\n~~~~~~\nText\n");
        assertThat(next(site, "2026-10-19T12:00:00Z")).isEqualTo(change("2026-10-19T23:00:00Z", Reason.NOTICE));
        assertThat(next(site, "2026-10-19T23:00:00Z")).isEqualTo(change("2026-10-20T23:00:00Z", Reason.PUBLICATION));
        assertThat(next(site, "2026-10-20T23:00:00Z")).isEqualTo(change("2026-10-22T23:00:00Z", Reason.NOTICE));
    }

    /** A run that was opened before its day has opened from then on, and its status stays. */
    @Test
    void daysThatAnOverrideCoversAreTold() throws IOException {
        Path site = GoldenSite.assemble(
                temp.resolve("site"),
                GoldenSite.BASE,
                Golden.RESOURCES.resolve("told").resolve("overrides"));
        assertThat(next(site, "2026-10-02T12:00:00Z"))
                .isEqualTo(new NextChange(
                        Instant.parse("2026-10-04T23:00:00Z"), Set.of(Reason.STATUS, Reason.APPLICATIONS)));
    }

    @Test
    void theLastChangeOfAllIsTheNextMonth() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        assertThat(next(site, "2040-02-10T00:00:00Z")).isEqualTo(change("2040-03-01T00:00:00Z", Reason.MONTH));
        assertThat(next(site, "2040-08-10T00:00:00Z").reasons()).containsExactlyInAnyOrder(Reason.MONTH, Reason.YEAR);
    }

    private static NextChange change(String at, Reason reason) {
        return new NextChange(Instant.parse(at), Set.of(reason));
    }

    private static NextChange next(Path site, String asOf) throws IOException {
        return prepare(site, Instant.parse(asOf)).nextChange();
    }

    private static Preparation prepare(Path site, Instant asOf) throws IOException {
        return SiteBuilder.prepare(new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 2));
    }

    /** The lines of all pages, without the words that say when they were made. */
    private static List<String> lines(Preparation site, Instant one, Instant other) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Output output : site.plan().outputs()) {
            if (output.path().value().endsWith(".html")) {
                String page = new String(site.renderer().render(output), StandardCharsets.UTF_8);
                withoutTimes(page, List.of(one, other)).lines().forEach(line -> lines.add(output.path() + ": " + line));
            }
        }
        return lines;
    }

    private static String withoutTimes(String page, List<Instant> instants) {
        DateWords words = new DateWords(ZONE);
        String bare = page;
        for (Instant at : instants) {
            bare = bare.replace(at.toString(), "INSTANT")
                    .replace(at.plus(Duration.ofDays(7)).toString(), "FRESH")
                    .replace(words.moment(at), "MOMENT");
        }
        for (Instant at : instants) {
            bare = bare.replace(DateWords.day(LocalDate.ofInstant(at, ZONE)), "DAY");
        }
        return bare;
    }
}
