package dev.prospectus.output.html.page;

import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.util.List;
import java.util.Optional;

/**
 * What a reader does next: always a link that works.
 *
 * @param id of the action, for style sheets
 * @param label the link's words
 * @param hint what to know before following it
 * @param later what it will be instead, in order of time
 */
public record ActionView(
        String id, String label, String href, Optional<String> hint, List<Rollover.Change<ActionView>> later) {

    public ActionView(String id, String label, String href, Optional<String> hint) {
        this(id, label, href, hint, List.of());
    }

    /** @param words to know before following it */
    public ActionView about(String words) {
        return new ActionView(id, label, href, Optional.of(words), later);
    }

    /** What a script needs to show the steps that follow, for an attribute in single quotes; empty without any. */
    public String steps() {
        return RolloverJson.attribute(inTime());
    }

    /** The label, address and hint of each step, in order of time. */
    public Rollover<List<String>> inTime() {
        return new Rollover<>(this, later).map(ActionView::words);
    }

    private List<String> words() {
        return List.of(label, href, hint.orElse(""));
    }
}
