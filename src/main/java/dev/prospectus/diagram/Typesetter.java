package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Box;
import dev.prospectus.diagram.Diagram.Card;
import dev.prospectus.diagram.TypesetCard.SetBox;
import dev.prospectus.diagram.TypesetCard.SetText;
import dev.prospectus.model.BookingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets the text of a card: wraps it to the card's width, and so finds the card's height. */
final class Typesetter {

    static final int PAD = 10;
    private static final int GAP = 4;
    private static final int JUNCTION_HEIGHT = 28;

    /** The least height of a card, so that arrows to the right arrive below its corner. */
    static final int LEAST_HEIGHT = 52;

    /** The distance from the left edge of a status' band to its words: an icon and a gap. */
    static final int ICON_ROOM = 20;

    static final String HERE = "You are here";

    private final Card card;
    private final int width;
    private final List<SetText> texts = new ArrayList<>();
    private final List<SetBox> boxes = new ArrayList<>();
    private int y;

    private Typesetter(Card card, int width) {
        this.card = card;
        this.width = width;
    }

    static TypesetCard set(Card card, int width) {
        if (card.isJunction()) {
            int own = Measure.width(card.joint(), Style.JOINT) + 2 * PAD;
            SetText word =
                    new SetText(Style.JOINT, PAD, (JUNCTION_HEIGHT - Style.JOINT.line()) / 2, List.of(card.joint()));
            return new TypesetCard(card, own, JUNCTION_HEIGHT, 0, List.of(word), List.of(), 0);
        }
        return new Typesetter(card, width).set();
    }

    private TypesetCard set() {
        int banner = 0;
        if (card.words().banner().isPresent()) {
            y = GAP;
            add(texts, card.words().banner().get(), Style.TAG, PAD, width - 2 * PAD);
            banner = y + GAP;
            y = banner;
        }
        y += PAD - 2;
        card.words().kicker().ifPresent(text -> add(texts, text, Style.SMALL, PAD, width - 2 * PAD));
        card.words().heading().ifPresent(text -> add(texts, text, Style.TITLE, PAD, width - 2 * PAD));
        if (card.isBox()) {
            Box box = card.boxes().get(0);
            List<SetText> own = new ArrayList<>();
            add(own, box.title(), Style.TITLE, PAD, width - 2 * PAD);
            remarks();
            here(box, own, PAD, width);
            y += PAD - 2;
            int strip = strip(box, width);
            y = Math.max(y + strip, LEAST_HEIGHT);
            boxes.add(new SetBox(box, 0, 0, width, y, strip, own));
        } else {
            remarks();
            y += GAP;
            for (int i = 0; i < card.boxes().size(); i++) {
                if (i > 0) {
                    add(texts, card.joint(), Style.JOINT, 2 * PAD, width - 4 * PAD);
                    y += GAP;
                }
                inner(card.boxes().get(i));
            }
            y = Math.max(y + PAD - GAP, LEAST_HEIGHT);
        }
        return new TypesetCard(
                card,
                width,
                y,
                card.words().loop().isPresent() ? TypesetCard.LOOP : 0,
                List.copyOf(texts),
                List.copyOf(boxes),
                banner);
    }

    private void inner(Box box) {
        int top = y;
        int boxWidth = width - 2 * PAD;
        List<SetText> own = new ArrayList<>();
        y += PAD - 3;
        add(own, box.title(), Style.TITLE, 2 * PAD - 2, boxWidth - 2 * PAD + 4);
        here(box, own, 2 * PAD - 2, boxWidth);
        y += PAD - 3;
        int strip = strip(box, boxWidth);
        y += strip;
        boxes.add(new SetBox(box, PAD, top, boxWidth, y - top, strip, own));
        y += GAP;
    }

    private void remarks() {
        card.words().remarks().forEach(text -> add(texts, text, Style.SMALL, PAD, width - 2 * PAD));
    }

    private void here(Box box, List<SetText> own, int x, int boxWidth) {
        if (box.here()) {
            y += GAP;
            add(own, HERE, Style.TAG, x, boxWidth - 2 * PAD);
        }
    }

    /** The room for a status. It fits the longest, so that a change of status moves nothing. */
    private static int strip(Box box, int boxWidth) {
        return box.offer().isEmpty() ? 0 : statusLines(boxWidth) * Style.STATUS.line() + 2 * GAP;
    }

    private static int statusLines(int boxWidth) {
        return Stream.of(BookingStatus.values())
                .mapToInt(status -> statusText(status.label(), boxWidth).size())
                .max()
                .orElse(1);
    }

    /** The words of a status, as lines beside its icon. */
    static List<String> statusText(String label, int boxWidth) {
        return Measure.wrap(label, Style.STATUS, boxWidth - 2 * (PAD - 2) - ICON_ROOM);
    }

    private void add(List<SetText> target, String text, Style style, int x, int room) {
        SetText set = new SetText(style, x, y, Measure.wrap(text, style, room));
        target.add(set);
        y += set.height();
    }
}
