package dev.prospectus.output.feed;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.FirstKnown;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each programme once: as new, and again when its own file changes. One of which nobody knows when it changed, and that has no first
 * day on which readers may know of it, is left out.
 */
final class ProgrammeEntries {

    private final Edition edition;
    private final DateWords dates;
    private final RunWords runs;

    ProgrammeEntries(Edition edition) {
        this.edition = edition;
        this.dates = new DateWords(edition.zone());
        this.runs = new RunWords(edition);
    }

    Stream<Entry> all() {
        return edition.catalogue().programmes().stream().flatMap(programme -> entry(programme).stream());
    }

    private Optional<Entry> entry(Programme programme) {
        String file = DataFiles.programme(programme.id());
        Optional<Instant> first = FirstKnown.in(edition).of(programme);
        Optional<Instant> changed = edition.changed(List.of(file));
        return Stream.concat(first.stream(), changed.stream())
                .max(Instant::compareTo)
                .map(updated -> entry(programme, updated, first));
    }

    private Entry entry(Programme programme, Instant updated, Optional<Instant> first) {
        String page = Routes.programme(programme.id());
        return new Entry(
                edition.namingRoutes().absolute(page),
                edition.routes().absolute(page),
                programme.title(),
                new Entry.Times(updated, first),
                programme.summary(),
                () -> html(programme, told(updated, first)),
                Stream.concat(programme.phases().stream(), programme.roles().stream())
                        .map(Labelled::label)
                        .distinct()
                        .toList());
    }

    /** In brief: its page is a click away, and has the rest. */
    private String html(Programme programme, String told) {
        MarkupWriter html = new MarkupWriter();
        paragraph(html, programme.summary());
        paragraph(html, told);
        List<Cohort> current = edition.booking(OfferId.of(programme.id())).currentById();
        if (!current.isEmpty()) {
            html.open("ul");
            for (Cohort run : current) {
                html.open("li")
                        .open("a")
                        .with("href", edition.routes().absolute(Routes.cohort(run.id())))
                        .text(run.title())
                        .close()
                        .text(Stream.concat(runs.where(run).stream(), runs.starts(run).map(Phrase::words).stream())
                                .map(words -> ". " + words)
                                .collect(Collectors.joining()))
                        .close();
            }
            html.close();
        }
        return html.toString();
    }

    private String told(Instant updated, Optional<Instant> first) {
        return first.filter(updated::equals).isPresent()
                ? "New since " + dates.from(updated) + "."
                : "What is said of it changed on " + dates.moment(updated) + ".";
    }

    private static void paragraph(MarkupWriter html, String text) {
        html.open("p").text(text).close();
    }
}
