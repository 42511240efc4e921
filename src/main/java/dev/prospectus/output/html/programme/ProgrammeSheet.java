package dev.prospectus.output.html.programme;

import java.util.List;

/**
 * A programme as a document for paper tells it.
 *
 * @param view as its page tells it
 * @param runs those of each strand, in the order of the view; of a programme without strands all of them, as one part
 * @param address of its page, as people type it
 * @param code the same as a drawing that a telephone reads, safe HTML
 */
public record ProgrammeSheet(ProgrammeView view, List<List<Run>> runs, String address, String code) {

    public ProgrammeSheet {
        runs = runs.stream().map(List::copyOf).toList();
    }

    /** A run with all its sessions, which a page leaves to the run's own. */
    public record Run(RunView view, List<SessionView> sessions) {}
}
