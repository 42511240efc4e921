package dev.prospectus.doctor;

import dev.prospectus.doctor.Workflows.Workflow;
import dev.prospectus.history.History;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the site is published again by itself before readers are told that its statuses may be out of date. */
final class ScheduleExamination implements Examination {

    private static final String PART = "Schedule";
    private static final Pattern CRON = Pattern.compile("(?m)^\\s*-\\s*cron:\\s*[\"']?([^\"'#\\n]+)");

    /** After 60 days without a commit, GitHub stops the schedules of a public repository. */
    private static final Duration GITHUB_WAITS = Duration.ofDays(60);

    private static final Duration TIME_TO_ACT = Duration.ofDays(14);

    @Override
    public List<Observation> of(Patient patient) throws IOException {
        int fresh = patient.config().freshForDays();
        List<Schedule> workflows = workflows(patient);
        List<Schedule> schedules = new ArrayList<>(workflows);
        schedules.addAll(ServerSchedules.in(patient.machine().root()));
        List<Observation> found = new ArrayList<>();
        schedules.forEach(schedule -> found.add(of(schedule, fresh)));
        if (!workflows.isEmpty()) {
            beforeGitHubStops(patient).ifPresent(found::add);
        }
        if (Files.exists(patient.top().resolve(".gitlab-ci.yml"))) {
            found.add(Observation.look(
                    PART,
                    "GitLab keeps its schedules to itself, so they can't be seen from here",
                    "look under Build > Pipeline schedules for one that runs every hour"));
        }
        if (found.isEmpty()) {
            found.add(Observation.look(
                    PART,
                    "nothing here publishes the site again by itself; " + days(fresh)
                            + " after a build, pages tell readers that statuses may be out of date",
                    "set up a schedule (docs/PUBLISHING.md), or build at least that often"));
        }
        return found;
    }

    private static Observation of(Schedule schedule, int fresh) {
        if (!schedule.toMend().isEmpty()) {
            return Observation.broken(PART, schedule.name() + " is there and does not run", schedule.toMend());
        }
        if (schedule.pause() > fresh) {
            return Observation.broken(
                    PART,
                    schedule.name() + " runs up to " + days(schedule.pause())
                            + " apart, and pages promise to be fresh for " + days(fresh),
                    "let it run every day, or raise fresh-for-days in site-config.yml");
        }
        return Observation.ok(
                PART,
                schedule.name()
                        + (schedule.pause() > 0
                                ? ", at least every " + days(schedule.pause()).replaceFirst("^1 ", "")
                                : "")
                        + "; pages promise to be fresh for " + days(fresh));
    }

    private static List<Schedule> workflows(Patient patient) throws IOException {
        List<Schedule> found = new ArrayList<>();
        for (Workflow workflow : Workflows.that(patient, "schedule:")) {
            Matcher cron = CRON.matcher(workflow.text());
            if (publishes(workflow)) {
                // Of several lines, the one that runs most often keeps the promise.
                cron.results()
                        .map(line -> Schedule.of(".github/workflows/" + workflow.name(), line.group(1)))
                        .min(Comparator.comparingInt(
                                schedule -> schedule.pause() == 0 ? Integer.MAX_VALUE : schedule.pause()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean publishes(Workflow workflow) {
        return workflow.text().contains("prospectus build") || workflow.text().contains("/workflows/publish.yml");
    }

    private static Optional<Observation> beforeGitHubStops(Patient patient) throws IOException {
        Optional<History> history = History.around(patient.site());
        if (history.isEmpty()) {
            return Optional.empty();
        }
        try (History open = history.get()) {
            Optional<Instant> last = open.lastCommit();
            return last.filter(commit ->
                            patient.asOf().isAfter(commit.plus(GITHUB_WAITS).minus(TIME_TO_ACT)))
                    .map(commit -> Observation.look(
                            PART,
                            "the last commit here is "
                                    + days((int) Duration.between(commit, patient.asOf())
                                            .toDays())
                                    + " old; after " + days((int) GITHUB_WAITS.toDays())
                                    + " GitHub stops the schedules of a public repository",
                            "commit something, or start the workflow again under Actions"));
        }
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }
}
