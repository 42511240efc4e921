package dev.prospectus.hubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.ModelGenerator;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.output.api.ApiOutput;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.testing.Modes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a hub leaves out of the sessions of its runs comes back to who reads them. */
final class SessionPlacesTest {

    private static final OtherHub HUB = new OtherHub("some", "Some hub", "some");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** By id, as the reader has them. */
    private static final Map<String, String> TOWNS = Map.of("centre", "Northbridge", "hall", "Weir Hall");

    /** Runs of up to three sessions, with every mixture of ways, places and days that are not known. */
    @Test
    void eachSessionIsWhereItsHubSaysItIs() throws FeedFault {
        ModelGenerator random = new ModelGenerator(5);
        for (int hub = 0; hub < 12; hub++) {
            Sample sample = new Sample();
            for (int run = 0; run < FeedLimits.RUNS; run++) {
                sample.with(run("run-" + run, random));
            }
            Edition edition = sample.tools().edition();
            PublishedHub read = FeedReader.read(HUB, files(edition));
            assertThat(read.runs()).hasSize(FeedLimits.RUNS);
            for (Cohort run : edition.catalogue().cohorts()) {
                assertThat(told(read, run)).as("%s", run).isEqualTo(meant(run));
            }
        }
    }

    private static Cohort run(String name, ModelGenerator random) {
        Cohort plain = Sample.cohort(name, DAY, DAY, DAY);
        return new Cohort(
                new CohortId(Sample.PLAIN, new AcademicYear(2026), name),
                List.of(),
                plain.title(),
                plain.booking(),
                random.listOf(1, 3, () -> session(random)),
                new Setting(
                        random.maybe(0.8, () -> random.oneOf(List.of(Modes.IN_PERSON, Modes.IN_SCHOOL, Modes.ONLINE))),
                        random.maybe(0.4, () -> Sample.CENTRE)),
                Optional.empty(),
                Optional.empty());
    }

    private static Session session(ModelGenerator random) {
        return new Session(
                Optional.empty(),
                random.chance(0.3)
                        ? new PlannedDate.ToBeConfirmed(Optional.empty())
                        : PlannedDate.On.day(DAY.plusDays(random.random().nextInt(100))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                random.maybe(0.2, () -> random.oneOf(List.of(Modes.IN_PERSON, Modes.ONLINE))),
                random.maybe(0.4, () -> random.oneOf(List.of(Sample.CENTRE, Sample.HALL))));
    }

    private static FeedFiles files(Edition edition) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SitePlan plan = SitePlan.of(edition, List.of(new ApiOutput()), List.of());
        for (Output output : plan.outputs()) {
            String path = output.path().value();
            if (path.matches("api/v1/((index|status|venues)|cohorts/.*)\\.json")
                    && output instanceof Output.Bytes file) {
                files.put(path.substring("api/v1/".length()), file.bytes().get());
            }
        }
        return new FeedFiles(files);
    }

    private static List<List<String>> told(PublishedHub hub, Cohort run) {
        List<List<String>> told = new ArrayList<>();
        hub.runs().stream()
                .filter(some -> some.id().equals(run.id().toString()))
                .map(PublishedRun::sessions)
                .forEach(sessions -> sessions.forEach(session -> told.add(session.towns())));
        return told;
    }

    private static List<List<String>> meant(Cohort run) {
        return run.sessions().stream()
                .filter(session -> session.date().day().isPresent())
                .map(session -> run.meetings(session).stream()
                        .flatMap(meeting -> meeting.venue().stream())
                        .map(venue -> TOWNS.get(venue.toString()))
                        .toList())
                .toList();
    }
}
