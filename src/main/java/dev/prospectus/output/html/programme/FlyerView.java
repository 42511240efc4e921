package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A programme on one sheet of paper, for a wall in a staffroom.
 *
 * @param size of its letters, a name that the style sheet knows
 * @param money cost, and what a school receives
 */
public record FlyerView(
        Frame frame,
        String size,
        Head head,
        StatusView status,
        Content content,
        Dates dates,
        List<String> money,
        Apply apply) {

    /**
     * What it is.
     *
     * @param whom by phase and role, in words
     * @param programme the programme's page
     * @param pdf the flyer as PDF, where the site has such
     */
    public record Head(String title, String whom, String summary, String programme, Optional<String> pdf) {}

    /**
     * What you get, and what it takes.
     *
     * @param outcomes what taking part brings, as many as there is room for
     * @param takes how long it takes, and in what groups
     */
    public record Content(List<String> outcomes, List<String> takes) {}

    /**
     * The next runs.
     *
     * @param runs those that have not started and that a school can best act on, as many as there is room for, soonest first
     * @param more how many further runs there are
     */
    public record Dates(List<Run> runs, int more) {}

    /**
     * @param strand the part of the programme it is a run of, when it has parts
     * @param given how places are given, where applying early makes no difference
     */
    public record Run(
            String title,
            Optional<String> strand,
            Optional<Phrase> when,
            Optional<String> where,
            Optional<Phrase> given,
            StatusView status) {}

    /**
     * How to apply.
     *
     * @param address of the programme's page as people type it: without its scheme
     * @param code the same as a picture that a telephone reads, safe HTML
     */
    public record Apply(String address, String code, ContactView contact) {}
}
