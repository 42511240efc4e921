package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.StatusOverride;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warning: a run is called off, postponed or overridden just as a run of an earlier year was, or its form is that of another year.
 * That came along when last year's file was copied.
 */
final class CarriedOver implements Check {

    /** An academic year in an address: {@code 2025-26}, {@code 2025_2026}, {@code 202526}. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])(20[0-9]{2})(?:[-_]|%20|%2F)?(?:20)?([0-9]{2})(?![0-9])");

    private static final String APPLICATIONS = "applications";

    /** Days from a deadline to the first session. */
    private static final int LONG = 240;

    @Override
    public Rule rule() {
        return Rule.warning("COH040");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<Carried, Cohort> earlier = new HashMap<>();
        List<Cohort> inOrder = context.catalogue().cohorts().stream()
                .sorted(Comparator.comparing(cohort -> cohort.id().year()))
                .toList();
        for (Cohort cohort : inOrder) {
            for (Carried decision : decisions(cohort)) {
                Cohort first = earlier.putIfAbsent(decision, cohort);
                if (first != null
                        && first.id().year().compareTo(cohort.id().year()) < 0
                        && (!decision.key().equals(APPLICATIONS)
                                || isLongBefore(decision.day(), cohort, context.zone()))) {
                    report.add(
                            Pointer.of(cohort).at(decision.key()),
                            "'" + decision.key() + "' says just what it says of '"
                                    + first.id().name() + "' in " + DataFiles.cohorts(first.id()),
                            "take '" + decision.key() + "' out if it came along with that run; else write the day that"
                                    + " holds for this one");
                }
            }
            if (context.asOf().isBefore(cohort.endsAt(context.zone()))) {
                form(cohort, report);
            }
        }
    }

    /**
     * What was decided, with the day that belongs to it: reasons alone are alike in all years.
     *
     * @param key of the cohort that says it
     */
    private record Carried(ProgrammeId programme, String key, String words, LocalDate day) {}

    private static List<Carried> decisions(Cohort cohort) {
        ProgrammeId programme = cohort.id().programme();
        Optional<Carried> cancelled =
                cohort.cancelled().flatMap(decision -> decision.on().map(day -> cancelled(programme, decision, day)));
        Optional<Carried> postponed =
                cohort.postponed().flatMap(decision -> decision.on().map(day -> postponed(programme, decision, day)));
        Optional<Carried> overridden = cohort.override()
                .flatMap(decision -> decision.until().map(day -> overridden(programme, decision, day)));
        Optional<Carried> deadline = cohort.applications()
                .flatMap(Applications::closes)
                .flatMap(PlannedDate::day)
                .map(day -> new Carried(programme, APPLICATIONS, "", day));
        return List.of(cancelled, postponed, overridden, deadline).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the deadline is most of a year before the run begins, so that it can't be meant. */
    private static boolean isLongBefore(LocalDate closes, Cohort cohort, ZoneId zone) {
        return cohort.firstStart(zone)
                .map(start -> start.atZone(zone).toLocalDate())
                .filter(closes.plusDays(LONG)::isBefore)
                .isPresent();
    }

    private static Carried cancelled(ProgrammeId programme, Cancellation decision, LocalDate day) {
        return new Carried(programme, "cancelled", decision.reason(), day);
    }

    private static Carried postponed(ProgrammeId programme, Postponement decision, LocalDate day) {
        return new Carried(programme, "postponed", decision.reason(), day);
    }

    private static Carried overridden(ProgrammeId programme, StatusOverride decision, LocalDate day) {
        return new Carried(programme, "override", decision.status().name(), day);
    }

    private static void form(Cohort cohort, Report report) {
        String address = cohort.applications().flatMap(Applications::url).orElse("");
        Matcher years = YEAR.matcher(address);
        while (years.find()) {
            int start = Integer.parseInt(years.group(1));
            boolean isYear = (start + 1) % 100 == Integer.parseInt(years.group(2));
            if (isYear
                    && start != cohort.id().year().startYear()
                    && start != cohort.lastYear().startYear()) {
                report.add(
                        Pointer.of(cohort).at("applications", "url"),
                        "this form is that of " + new AcademicYear(start) + " by its address, and the run is in "
                                + cohort.id().year(),
                        "write the address of this year's form, or take 'url' out until there is one");
                return;
            }
        }
    }
}
