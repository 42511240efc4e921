package dev.prospectus.serve;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.NextChange;
import dev.prospectus.report.Tally;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The bar at the foot of each page of a preview, as HTML: the findings, and the instant that the site is shown at. {@code live.js}
 * puts it beside the page and makes its buttons work.
 */
final class PreviewBar {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    /** What an input of type {@code datetime-local} holds (HTML Living Standard, section 2.3.5.4). */
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final MarkupWriter out = new MarkupWriter();
    private final Preview.State state;

    private PreviewBar(Preview.State state) {
        this.state = state;
    }

    static String of(Preview.State state, Path site) {
        PreviewBar bar = new PreviewBar(state);
        bar.write(site);
        return bar.out.toString();
    }

    private void write(Path site) {
        String tally = Tally.of(state.findings()).words();
        out.open("div").with("class", "bar").with("data-words", words(tally));
        if (state.findings().isEmpty()) {
            out.open("span").with("class", "none").text("No findings").close();
        } else {
            opener("findings", tally, state.broken() ? "broken" : "sound");
        }
        state.lastGood().ifPresent(this::instant);
        out.close();
        if (!state.findings().isEmpty()) {
            panel("findings", tally.substring(0, 1).toUpperCase(Locale.UK) + tally.substring(1));
            out.open("p").text(explanation()).close();
            out.markup(FindingsList.of(state.findings(), site)).close();
        }
        state.lastGood().ifPresent(this::choice);
    }

    /** What is told to who does not see the bar. */
    private String words(String tally) {
        String of = state.lastGood()
                .filter(Shown::isChosen)
                .map(shown -> "The site as of " + moment(shown.asOf(), shown.zone()) + ". ")
                .orElse("");
        return of + (state.broken() ? tally + ". " + explanation() : "");
    }

    private String explanation() {
        if (!state.broken()) {
            return "Nothing of this stands against publishing.";
        }
        return state.lastGood().isPresent()
                ? "The page shows the last state of the files that could be published. It is renewed as soon as they are"
                        + " mended."
                : "The files could not be published since this preview was started.";
    }

    private void instant(Shown shown) {
        if (shown.isChosen()) {
            opener("as-of", "As of " + moment(shown.asOf(), shown.zone()), "chosen");
        } else {
            opener("as-of", "As of now", "of-now");
        }
        if (state.chosen().isPresent()) {
            out.open("button")
                    .with("type", "button")
                    .with("data-at", "")
                    .text("Back to now")
                    .close();
        }
    }

    private void choice(Shown shown) {
        panel("as-of", "Show the site as of another time");
        out.open("form");
        out.open("label")
                .with("for", "at")
                .text("Show the site as of")
                .close()
                .open("input")
                .with("id", "at")
                .with("type", "datetime-local")
                .with("required", "")
                .with("min", "2000-01-01T00:00")
                .with("max", "2100-12-31T23:59")
                .with("value", INPUT.format(shown.asOf().atZone(shown.zone())))
                .closeVoid()
                .open("button")
                .text("Show")
                .close();
        out.close();
        NextChange next = shown.next();
        out.open("p")
                .text("Next change: ")
                .open("button")
                .with("type", "button")
                .with("data-at", next.at().toString())
                .text(moment(next.at(), shown.zone()))
                .close()
                .text(", when "
                        + next.reasons().stream()
                                .sorted()
                                .map(NextChange.Reason::words)
                                .collect(Collectors.joining(", "))
                        + ".")
                .close();
        out.open("p")
                .with("class", "note")
                .text("Times are those of " + shown.zone()
                        + ". All tabs of this preview show that time until you go back to"
                        + " now; the published site is not touched.")
                .close();
        out.open("p").with("class", "wrong").with("role", "alert").close();
        out.close();
    }

    private void opener(String panel, String words, String kind) {
        out.open("button")
                .with("type", "button")
                .with("class", "opener " + kind)
                .with("data-opens", panel)
                .with("aria-controls", panel)
                .with("aria-expanded", "false")
                .text(words)
                .close();
    }

    /** Begins a part that a button of the bar opens. */
    private void panel(String id, String heading) {
        out.open("section")
                .with("id", id)
                .with("class", "panel")
                .with("aria-labelledby", id + "_heading")
                .with("hidden", "");
        out.open("div").with("class", "heading");
        out.open("h2").with("id", id + "_heading").text(heading).close();
        out.open("button")
                .with("type", "button")
                .with("data-closes", id)
                .text("Close")
                .close();
        out.close();
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
