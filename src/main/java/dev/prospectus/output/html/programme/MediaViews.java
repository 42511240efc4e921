package dev.prospectus.output.html.programme;

import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.model.Picture;
import dev.prospectus.model.Programme.Media;
import dev.prospectus.plan.Edition;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Pictures and films of a programme. */
final class MediaViews {

    private final Edition edition;

    MediaViews(Edition edition) {
        this.edition = edition;
    }

    List<ProgrammeView.MediaView> of(List<Media> media) {
        return media.stream().map(this::of).toList();
    }

    private ProgrammeView.MediaView of(Media media) {
        if (media instanceof Media.Image image) {
            String figure = picture(image.file())
                    .map(picture -> PictureMarkup.figure(picture, image.alt(), image.caption(), edition.routes()::href))
                    .orElse("");
            return new ProgrammeView.MediaView(Optional.of(figure), Optional.empty());
        }
        return new ProgrammeView.MediaView(Optional.empty(), Optional.of(film((Media.Video) media)));
    }

    /** The poster says nothing that the words of the link beside it do not say. */
    private ProgrammeView.FilmView film(Media.Video video) {
        return new ProgrammeView.FilmView(
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
