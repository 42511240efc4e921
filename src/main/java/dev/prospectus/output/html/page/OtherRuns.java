package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.util.List;

/**
 * The runs of an offer beside the one that its card tells of.
 *
 * @param lines all runs, also those that do not find room and the one that the card tells of: a script shows them when their
 *     time comes, or tells one that was asked for
 * @param more how many do not find room, in words
 */
public record OtherRuns(List<Line> lines, Phrase more) {

    /** So many lines find room on a card. */
    static final int ROOM = 3;

    public OtherRuns {
        lines = List.copyOf(lines);
    }

    /** Whether no line is shown when the site is built. */
    public boolean hidden() {
        return lines.stream().allMatch(Line::hidden);
    }

    /** Whether any line is shown at some time. */
    public boolean told() {
        return lines.stream().anyMatch(Line::told);
    }

    /**
     * One run, or several of which the same is true.
     *
     * @param runs their places among the {@link OfferFacets#runs()}, from 0
     * @param words "In person, Northbridge, starts 7 October 2026"
     * @param status how booking stands for them
     * @param shown whether it is shown
     */
    public record Line(List<Integer> runs, Phrase words, StatusView status, Rollover<Boolean> shown) {

        public boolean hidden() {
            return !shown.now();
        }

        /** Whether it is shown at some time. */
        public boolean told() {
            return shown.values().contains(true);
        }

        /** For an attribute in single quotes. */
        public String later() {
            return RolloverJson.attribute(shown);
        }
    }
}
