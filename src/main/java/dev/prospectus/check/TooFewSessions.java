package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Format;
import dev.prospectus.model.Format.Meeting;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Session;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Warning: a run that has places has fewer sessions than its programme promises meetings. */
final class TooFewSessions implements Check {

    /** What happens in one school at a time, so that it stands in no run. */
    private static final Pattern ALONE = Pattern.compile(
            "(?i)\\b(?:visits?|your (?:own )?(?:school|class|classroom|department)|one-to-one|coaching|tasks?)\\b");

    @Override
    public Rule rule() {
        return Rule.warning("COH041");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            int promised = programme.strands().isEmpty() ? promised(programme.format()) : 0;
            for (Cohort cohort : context.catalogue().cohorts(programme.id())) {
                int days = cohort.sessions().stream()
                        .mapToInt(TooFewSessions::meetings)
                        .sum();
                if (days > 0
                        && days < promised
                        && cohort.awaited().isEmpty()
                        && cohort.holds()
                        && cohort.places().isPresent()
                        && context.asOf().isBefore(cohort.endsAt(context.zone()))) {
                    report.add(
                            Pointer.of(cohort).at("sessions"),
                            "this run has " + counted(days, "session") + ", and its programme promises "
                                    + counted(promised, "meeting"),
                            "add the others, with 'date: tbc by' a day as long as their dates are not known; or correct"
                                    + " 'count' under 'format' in " + where(programme, report));
                }
            }
        }
    }

    /** Of what a catalogue promises to all hubs, a hub may say something else. */
    private static String where(Programme programme, Report report) {
        String own = DataFiles.programme(programme.id());
        String written = report.file(Pointer.of(programme).at("format", "meetings"));
        return written.equals(own)
                ? own
                : written + ", or for this hub alone, with 'replace: {meetings: [...]}' under 'format' in " + own;
    }

    /**
     * The most that one line of the format promises everybody for the whole run. Lines are not added up, since a visit may be a day of some other
     * line, and what happens in each school stands in no run.
     */
    private static int promised(Format format) {
        return format.meetings().stream()
                .filter(meeting -> meeting.whom().isEmpty())
                .filter(meeting -> meeting.mode().filter(Mode::isInSchools).isEmpty())
                .filter(meeting -> meeting.every().isEmpty())
                .filter(meeting -> !ALONE.matcher(meeting.what()).find())
                .map(Meeting::count)
                .flatMap(Optional::stream)
                .mapToInt(TooFewSessions::least)
                .max()
                .orElse(0);
    }

    private static int least(Quantity count) {
        return switch (count.qualifier()) {
            case EXACTLY, AT_LEAST -> count.span().from();
            case AROUND, USUALLY, PREFERABLY, UP_TO -> 0;
        };
    }

    /** One for each day, and for each part that has times of its own. */
    private static int meetings(Session session) {
        Optional<Integer> days = session.date()
                .day()
                .flatMap(first -> session.lastDay().map(last -> (int) ChronoUnit.DAYS.between(first, last) + 1));
        return Math.max(days.orElse(1), session.parts().size());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
