package dev.prospectus.output.html.page;

import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Evidence.Media;
import dev.prospectus.model.Picture;
import dev.prospectus.model.Quote;
import dev.prospectus.output.html.page.EvidenceView.FilmView;
import dev.prospectus.output.html.page.EvidenceView.FurtherView;
import dev.prospectus.output.html.page.EvidenceView.Item;
import dev.prospectus.output.html.page.EvidenceView.QuoteView;
import dev.prospectus.plan.Edition;
import java.net.URI;
import java.util.Optional;

/** Pictures, films, quotes and further pages of a programme or a pathway. */
public final class EvidenceViews {

    private final Edition edition;

    public EvidenceViews(Edition edition) {
        this.edition = edition;
    }

    public EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.media().stream().map(this::item).toList(),
                evidence.quotes().stream().map(EvidenceViews::quote).toList(),
                evidence.further().stream()
                        .map(page ->
                                new FurtherView(page.title(), edition.routes().href(page.url()), page.summary()))
                        .toList());
    }

    private static QuoteView quote(Quote quote) {
        return new QuoteView(
                quote.text(),
                quote.role() + quote.year().map(year -> ", " + year).orElse(""));
    }

    private Item item(Media media) {
        if (media instanceof Media.Image image) {
            String figure = picture(image.file())
                    .map(picture -> PictureMarkup.figure(picture, image.alt(), image.caption(), edition.routes()::href))
                    .orElse("");
            return new Item(Optional.of(figure), Optional.empty());
        }
        return new Item(Optional.empty(), Optional.of(film((Media.Video) media)));
    }

    /** The poster says nothing that the words of the link beside it do not say. */
    private FilmView film(Media.Video video) {
        return new FilmView(
                edition.routes().href(video.url()),
                video.title(),
                video.length(),
                Optional.ofNullable(URI.create(video.url()).getHost()),
                video.poster()
                        .flatMap(this::picture)
                        .map(poster -> PictureMarkup.picture(poster, "", edition.routes()::href)),
                video.caption(),
                video.transcript().filter(target -> !edition.waits(target)).map(edition.routes()::href));
    }

    private Optional<Picture> picture(String file) {
        return edition.picture(file);
    }
}
