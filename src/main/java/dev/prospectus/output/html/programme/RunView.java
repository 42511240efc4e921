package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One run as its programme's page compares it with the others.
 *
 * @param when its first day and how many sessions it has, if that is known
 * @param where how people meet and where, if that is known
 * @param places places left and as of when, if that is known
 * @param plan the address that adds it to a plan
 */
public record RunView(
        String title,
        String href,
        String year,
        Optional<Phrase> when,
        Optional<String> where,
        Optional<Phrase> places,
        Booking booking,
        Optional<String> plan) {

    /**
     * @param reason why it was cancelled or postponed, or why the editors set its status
     * @param conditions what to know about its places, a sentence each
     */
    public record Booking(StatusView status, ActionView action, Optional<String> reason, List<Phrase> conditions) {}
}
