package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A programme on one sheet of paper, for a wall in a staffroom.
 *
 * @param about the programme's page
 * @param whom by phase and role, in words
 * @param size of its letters, a name that the style sheet knows
 * @param takes how long it takes, and in what groups
 * @param outcomes what taking part brings, as many as there is room for
 * @param runs the next ones that have not started, as many as there is room for, soonest first
 * @param more how many further runs there are
 * @param money cost, and what a school receives
 * @param address of the programme's page as people type it: without its scheme
 * @param code the same as a drawing that a telephone reads, safe SVG
 */
public record FlyerView(
        Frame frame,
        Link about,
        String title,
        String whom,
        String summary,
        StatusView status,
        String size,
        List<String> outcomes,
        List<String> takes,
        List<Run> runs,
        int more,
        List<String> money,
        ContactView contact,
        String address,
        String code) {

    /** @param strand the part of the programme it is a run of, when it has parts */
    public record Run(
            String title, Optional<String> strand, Optional<Phrase> when, Optional<String> where, StatusView status) {}
}
