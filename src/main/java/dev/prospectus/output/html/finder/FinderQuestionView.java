package dev.prospectus.output.html.finder;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * One question of the finder, answered by following a link.
 *
 * @param back the question before; absent on the first
 * @param about the programme that the question is about
 * @param given the answers so far
 */
public record FinderQuestionView(
        Frame frame,
        String question,
        Optional<Link> about,
        List<Link> choices,
        Optional<String> back,
        List<Given> given,
        Link ask,
        String programmes) {

    /** An answer and where to change it. */
    public record Given(String topic, String answer, String change) {}
}
