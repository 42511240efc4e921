package dev.prospectus.diagram;

import java.util.List;

/**
 * A card whose text has its lines and whose parts have their places within it.
 *
 * @param height of its outline
 * @param below room that its loop takes under the outline
 */
record TypesetCard(
        Diagram.Card card, int width, int height, int below, List<SetText> texts, List<SetBox> boxes, int banner) {

    /** Height of the band for a loop: an arrow around one line of text. */
    static final int LOOP = 32;

    /** Lines of one style, from the top left corner of the first. */
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
     * A link's outline, which for a card of one box is the card's.
     *
     * @param strip height of the band at its foot that tells the status; 0 for none
     */
    record SetBox(Diagram.Box box, int x, int y, int width, int height, int strip, List<SetText> texts) {}
}
