package dev.prospectus.output.api;

import dev.prospectus.model.Evidence;
import dev.prospectus.model.Quote;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;

/** Pictures and films, pages to read on, and what people said. */
final class EvidenceShapes {

    private final Shape<Evidence> evidence;

    EvidenceShapes(Edition edition) {
        Routes routes = edition.routes();
        Shape<Evidence.Media.Image> image = new Shape<Evidence.Media.Image>("Image", "A picture.")
                .maybe(
                        "url",
                        "The picture at its largest.",
                        Kinds.ADDRESS,
                        some -> edition.picture(some.file()).map(picture -> routes.absolute(picture.path())))
                .with("alt", "What it shows.", Kinds.TEXT, Evidence.Media.Image::alt)
                .maybe("caption", "What is said below it.", Kinds.TEXT, Evidence.Media.Image::caption);
        Shape<Evidence.Media.Video> video = new Shape<Evidence.Media.Video>("Video", "A film.")
                .with("url", "Where it is shown.", Kinds.ADDRESS, some -> routes.absolute(some.url()))
                .with("title", "What it is called.", Kinds.TEXT, Evidence.Media.Video::title)
                .maybe("length", "How long it is, in words.", Kinds.TEXT, Evidence.Media.Video::length)
                .maybe("caption", "What is said below it.", Kinds.TEXT, Evidence.Media.Video::caption)
                .maybe(
                        "transcript",
                        "Where the words spoken are.",
                        Kinds.ADDRESS,
                        some -> some.transcript()
                                .filter(target -> !edition.waits(target))
                                .map(routes::absolute));
        Shape<Evidence.Further> further = new Shape<Evidence.Further>("Further", "Somewhere to read on.")
                .with("title", "What it is called.", Kinds.TEXT, Evidence.Further::title)
                .with("url", "Where it is.", Kinds.ADDRESS, some -> routes.absolute(some.url()))
                .maybe("summary", "What it is about.", Kinds.TEXT, Evidence.Further::summary);
        Shape<Quote> quote = new Shape<Quote>("Quote", "What somebody said who took part.")
                .with("text", "Their words.", Kinds.TEXT, Quote::text)
                .with("role", "Who they are, as a role.", Kinds.TEXT, Quote::role)
                .maybe("year", "The {year} in which they took part.", Kinds.YEAR, Quote::year);
        this.evidence = new Shape<Evidence>("Evidence", "What shows how it is.")
                .some("images", "Pictures.", image, some -> of(some, Evidence.Media.Image.class))
                .some("videos", "Films.", video, some -> of(some, Evidence.Media.Video.class))
                .some("further", "Where to read on.", further, Evidence::further)
                .some("quotes", "What people said who took part.", quote, Evidence::quotes);
    }

    private static <M extends Evidence.Media> List<M> of(Evidence evidence, Class<M> kind) {
        return evidence.media().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    Shape<Evidence> evidence() {
        return evidence;
    }

    /** Nothing where there is none. */
    static Optional<Evidence> some(Evidence evidence) {
        return Optional.of(evidence).filter(any -> !any.equals(Evidence.NONE));
    }
}
