package dev.prospectus.check;

import dev.prospectus.model.Evidence.Media;
import dev.prospectus.model.Evidence.Media.Video;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.List;

/** Warning: a film has no transcript (WCAG 2.2, SC 1.2.1 and 1.2.3). */
final class FilmWithoutTranscript implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("TXT022");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            check(Pointer.of(programme), programme.media(), report);
        }
        for (Pathway pathway : context.catalogue().pathways()) {
            check(Pointer.of(pathway), pathway.evidence().media(), report);
        }
    }

    private static void check(Pointer pointer, List<Media> media, Report report) {
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i) instanceof Video video && video.transcript().isEmpty()) {
                report.add(
                        pointer.at("media").item(i),
                        "the film '" + video.title() + "' has no transcript",
                        "write its words on a page such as content/transcripts/x.md and add transcript: /transcripts/x/");
            }
        }
    }
}
