package dev.prospectus.output.html.page;

import java.util.List;
import java.util.Optional;

/**
 * What a reader does next: always a link that works.
 *
 * @param id of the action, for style sheets
 * @param label the link's words
 * @param hint what to know before following it
 * @param later what it will be instead, in order of time, so that a script can keep it true between two builds
 */
public record ActionView(String id, String label, String href, Optional<String> hint, List<Later> later) {

    public ActionView(String id, String label, String href, Optional<String> hint) {
        this(id, label, href, hint, List.of());
    }

    /** @param words to know before following it */
    public ActionView about(String words) {
        return new ActionView(id, label, href, Optional.of(words), later);
    }

    /** @param from its first instant, ISO 8601 in UTC */
    public record Later(String from, ActionView action) {}
}
