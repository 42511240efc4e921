package dev.prospectus.diagram;

import dev.prospectus.diagram.Placement.Point;
import dev.prospectus.diagram.TypesetCard.SetText;
import java.util.List;

/** A diagram with its final geometry. Lines are drawn over frames, and cards over lines. */
record Drawing(int width, int height, List<Frame> frames, List<Line> lines, List<Placed> cards) {

    Drawing {
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }

    /**
     * A group of cards, with its name.
     *
     * @param outlined whether it has a visible outline
     */
    record Frame(int x, int y, int width, int height, boolean outlined, List<SetText> texts) {}

    /** An arrow. */
    record Line(Diagram.Arrow arrow, List<Point> points) {}

    record Placed(int x, int y, TypesetCard card) {}
}
