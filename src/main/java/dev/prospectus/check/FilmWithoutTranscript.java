package dev.prospectus.check;

import dev.prospectus.model.Programme;
import dev.prospectus.model.Programme.Media.Video;

/** Warning: a film has no transcript (WCAG 2.2, SC 1.2.1 and 1.2.3). */
final class FilmWithoutTranscript implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("TXT022", "Every film has a transcript: its words, and what is to be seen in it.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            for (int i = 0; i < programme.media().size(); i++) {
                if (programme.media().get(i) instanceof Video video
                        && video.transcript().isEmpty()) {
                    report.add(
                            Pointer.of(programme).at("media").item(i),
                            "the film '" + video.title() + "' has no transcript",
                            "write its words on a page such as content/transcripts/x.md and add transcript: /transcripts/x/");
                }
            }
        }
    }
}
