package dev.prospectus.diagram;

import java.util.List;

/**
 * A card with its text broken into lines and all its parts placed.
 *
 * @param height of its outline
 * @param below the room for its loop below the outline
 */
record TypesetCard(
        Diagram.Card card, int width, int height, int below, List<SetText> texts, List<SetBox> boxes, int banner) {

    /** Height of the band for a loop: an arrow around one line of text. */
    static final int LOOP = 32;

    /** Lines of one style. The place is the top left corner of the first line. */
    record SetText(Style style, int x, int y, List<String> lines) {
        int height() {
            return lines.size() * style.line();
        }

        int width() {
            return lines.stream()
                    .mapToInt(line -> Measure.width(line, style))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * The outline of a link. For a card of one box it is that of the card.
     *
     * @param strip the height of the band with the status at its foot; 0 without one
     */
    record SetBox(Diagram.Box box, int x, int y, int width, int height, int strip, List<SetText> texts) {}
}
