package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;
import java.util.List;

/**
 * The runs of an offer beside the one that its card tells of.
 *
 * @param told as many as find room
 * @param more what does not; a script tells it where just that was asked for
 */
public record OtherRuns(List<Line> told, List<Line> more) {

    /** So many lines find room on a card. */
    private static final int ROOM = 3;

    public static OtherRuns of(List<Line> lines) {
        int room = Math.min(ROOM, lines.size());
        return new OtherRuns(lines.subList(0, room), lines.subList(room, lines.size()));
    }

    /**
     * One run, or several of which the same is true.
     *
     * @param runs their places among the {@link OfferFacets#runs()}, from 0
     * @param words "In person, Northbridge, starts 7 October 2026"
     * @param status how booking stands for the best of them
     */
    public record Line(List<Integer> runs, Phrase words, StatusView status) {}
}
