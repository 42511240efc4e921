package dev.prospectus.output.html.calendar;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Where a school plans its year. A script makes the plan of what the address says.
 *
 * @param known what scripts have to know
 * @param lesson when lessons are, in words
 * @param ways to other lists of what can be planned
 * @param runs that can be planned, by the title of what they are a run of, what a school can act on first; none where there are too many for one page
 */
public record PlanView(Frame frame, Known known, Lessons lesson, List<Link> ways, List<Offer> runs) {

    /**
     * @param runs address of what a plan has to know of all runs
     * @param calendars address of the file by which calendars are joined; absent where there never was a date
     * @param currency what stands before an amount
     * @param perDay what a day of cover costs, as the hub reckons: {@code 220} or {@code 187.50}
     */
    public record Known(String runs, Optional<String> calendars, String currency, Optional<String> perDay) {}

    /**
     * @param morning "9am to midday"
     * @param afternoon "1pm to 3:15pm"
     * @param minutes when morning and afternoon begin and end, in minutes after midnight
     */
    public record Lessons(String morning, String afternoon, List<Integer> minutes) {}

    /** What can be planned of one offer. */
    public record Offer(String title, List<Run> runs) {}

    /** @param add the address that adds it to a plan */
    public record Run(String title, String href, String add, StatusView status, Optional<Phrase> starts) {}
}
