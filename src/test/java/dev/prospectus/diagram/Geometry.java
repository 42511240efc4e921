package dev.prospectus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.diagram.Drawing.Line;
import dev.prospectus.diagram.Drawing.Placed;
import dev.prospectus.diagram.Placement.Point;
import dev.prospectus.diagram.TypesetCard.SetBox;
import dev.prospectus.diagram.TypesetCard.SetText;
import java.awt.Rectangle;
import java.util.List;

/** What must hold in every drawing. */
final class Geometry {

    private Geometry() {}

    static void assertSound(Drawing drawing, String name) {
        cardsStandApart(drawing, name);
        textIsInside(drawing, name);
        arrowsLeadAroundCards(drawing, name);
        framesHoldNoStrangers(drawing, name);
    }

    private static Rectangle outline(Placed placed) {
        TypesetCard card = placed.card();
        return new Rectangle(placed.x(), placed.y(), card.width(), card.height());
    }

    private static Rectangle withLoop(Placed placed) {
        Rectangle area = outline(placed);
        area.height += placed.card().below();
        return area;
    }

    private static void cardsStandApart(Drawing drawing, String name) {
        List<Placed> cards = drawing.cards();
        Rectangle page = new Rectangle(0, 0, drawing.width(), drawing.height());
        for (int i = 0; i < cards.size(); i++) {
            assertThat(page.contains(withLoop(cards.get(i))))
                    .as("%s: card %d is on the page", name, i)
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(withLoop(cards.get(i)).intersects(withLoop(cards.get(j))))
                        .as("%s: cards %d and %d overlap", name, j, i)
                        .isFalse();
            }
        }
    }

    private static void textIsInside(Drawing drawing, String name) {
        for (Placed placed : drawing.cards()) {
            TypesetCard card = placed.card();
            for (SetText text : card.texts()) {
                inside(text, 0, 0, card.width(), card.height(), name);
            }
            for (SetBox box : card.boxes()) {
                inside(box.x(), box.y(), box.width(), box.height(), card, name);
                for (SetText text : box.texts()) {
                    inside(text, box.x(), box.y(), box.width(), box.height() - box.strip(), name);
                }
            }
        }
        for (Drawing.Frame frame : drawing.frames()) {
            frame.texts()
                    .forEach(text ->
                            assertThat(text.y() + text.height()).as(name).isLessThanOrEqualTo(frame.height()));
        }
    }

    private static void inside(int x, int y, int width, int height, TypesetCard card, String name) {
        assertThat(new Rectangle(0, 0, card.width(), card.height()).contains(x, y, width, height))
                .as("%s: box in its card", name)
                .isTrue();
    }

    private static void inside(SetText text, int x, int y, int width, int height, String name) {
        assertThat(new Rectangle(x, y, width, height).contains(text.x(), text.y(), text.width(), text.height()))
                .as("%s: '%s' in its box", name, text.lines())
                .isTrue();
    }

    private static void arrowsLeadAroundCards(Drawing drawing, String name) {
        for (Line line : drawing.lines()) {
            for (int i = 1; i < line.points().size(); i++) {
                Point a = line.points().get(i - 1);
                Point b = line.points().get(i);
                assertThat(a.x() == b.x() || a.y() == b.y())
                        .as("%s: %s is horizontal or vertical", name, line.points())
                        .isTrue();
                for (Placed placed : drawing.cards()) {
                    Rectangle inner = outline(placed);
                    inner.grow(-1, -1);
                    assertThat(inner.intersectsLine(a.x(), a.y(), b.x(), b.y()))
                            .as(
                                    "%s: %s crosses %s",
                                    name, line, placed.card().card().id())
                            .isFalse();
                }
            }
        }
    }

    private static void framesHoldNoStrangers(Drawing drawing, String name) {
        for (Drawing.Frame frame : drawing.frames()) {
            Rectangle area = new Rectangle(frame.x(), frame.y(), frame.width(), frame.height());
            if (!frame.outlined()) {
                continue;
            }
            for (Placed placed : drawing.cards()) {
                Rectangle card = withLoop(placed);
                assertThat(area.contains(card) || !area.intersects(card))
                        .as("%s: %s half in a frame", name, placed.card().card().id())
                        .isTrue();
            }
        }
    }
}
