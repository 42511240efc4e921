package dev.prospectus.diagram;

import dev.prospectus.diagram.Placement.Point;
import dev.prospectus.diagram.TypesetCard.SetText;
import java.util.List;

/** A diagram in its final geometry; what lies further down in the lists lies further up on the page. */
record Drawing(int width, int height, List<Frame> frames, List<Line> lines, List<Placed> cards) {

    Drawing {
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }

    /**
     * What belongs together, with its name.
     *
     * @param outlined whether it is seen, or only named
     */
    record Frame(int x, int y, int width, int height, boolean outlined, List<SetText> texts) {}

    /** An arrow. */
    record Line(Diagram.Arrow arrow, List<Point> points) {}

    record Placed(int x, int y, TypesetCard card) {}
}
