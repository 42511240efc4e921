package dev.prospectus.output.network;

import dev.prospectus.output.html.page.StatusGroup;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import java.util.List;

/** What is said where all that is known of a hub is old: nobody here knows how booking stands there. */
final class Unknown {

    /** Takes the place of a status, for scripts and style sheets. */
    static final String ID = "unknown";

    private Unknown() {}

    /** @param was how booking stood, and on which day that was known */
    static StatusView status(String was) {
        return new StatusView(ID, "Not known", "", Phrase.of(was));
    }

    static <T> StatusGroup<T> group(List<T> offers) {
        return new StatusGroup<>(ID, "Not known at the moment", List.of(ID), offers);
    }
}
