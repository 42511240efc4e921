package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.Frame;
import java.util.List;

/**
 * Past runs of one academic year, or the list of such years.
 *
 * @param years every year with past runs, latest first
 * @param programmes the runs of the year, by programme; empty on the list of years
 */
public record ArchiveView(Frame frame, String title, List<Year> years, List<Group> programmes) {

    public record Year(String title, String href, String count) {}

    public record Group(String title, String href, List<PastRun> runs) {}
}
