package dev.prospectus.diagram;

import dev.prospectus.diagram.Drawing.Frame;
import dev.prospectus.diagram.Drawing.Line;
import dev.prospectus.diagram.Drawing.Placed;
import dev.prospectus.diagram.TypesetCard.SetBox;
import dev.prospectus.diagram.TypesetCard.SetText;
import dev.prospectus.model.OfferId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a drawing as SVG for a page.
 *
 * <p>It has no colours: classes carry them, and {@code diagram.css} takes them from the theme. Inline styles would be
 * refused by the pages' Content-Security-Policy, and markers break when the drawing that defines them is hidden, so arrow
 * heads are part of their paths. Icons of statuses are symbols that the page defines, named {@code icon-<status id>}.
 */
final class SvgDrawing {

    private static final int RADIUS = 8;
    private static final int BEND = 6;
    private static final int HEAD = 6;
    private static final int ICON = 14;
    private static final int STRIP_PAD = Typesetter.PAD - 2;

    private final Drawing drawing;
    private final Function<OfferId, Badge> badges;
    private final StringBuilder svg = new StringBuilder(4096);

    private SvgDrawing(Drawing drawing, Function<OfferId, Badge> badges) {
        this.drawing = drawing;
        this.badges = badges;
    }

    /** @param id unique on the page, also among the layouts of one diagram */
    static String write(Diagram diagram, Drawing drawing, String id, String cssClass, Function<OfferId, Badge> badges) {
        return new SvgDrawing(drawing, badges).write(diagram, id, cssClass);
    }

    private String write(Diagram diagram, String id, String cssClass) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"d-svg ")
                .append(cssClass)
                .append("\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append("\" role=\"group\" aria-labelledby=\"")
                .append(id)
                .append("-t\" aria-describedby=\"")
                .append(id)
                .append("-d\"><title id=\"")
                .append(id)
                .append("-t\">")
                .append(escaped(diagram.title()))
                .append("</title><desc id=\"")
                .append(id)
                .append("-d\">")
                .append(escaped(diagram.description()))
                .append("</desc>\n");
        drawing.frames().forEach(this::frame);
        drawing.lines().forEach(this::line);
        drawing.cards().forEach(this::card);
        return svg.append("</svg>").toString();
    }

    private void frame(Frame frame) {
        if (frame.outlined()) {
            rect("d-frame", frame.x(), frame.y(), frame.width(), frame.height());
        }
        frame.texts().forEach(text -> text(text, frame.x(), frame.y()));
        svg.append('\n');
    }

    private void line(Line line) {
        svg.append("<path class=\"d-line")
                .append(line.arrow().loose() ? " d-loose" : "")
                .append("\" d=\"")
                .append(ArrowPath.along(line.points(), BEND))
                .append("\"/><path class=\"d-head\" d=\"")
                .append(ArrowPath.head(line.points(), HEAD))
                .append("\"/>\n");
    }

    private void card(Placed placed) {
        TypesetCard card = placed.card();
        int x = placed.x();
        int y = placed.y();
        if (card.card().isJunction()) {
            svg.append("<g class=\"d-junction\">");
            rect("d-outline", x, y, card.width(), card.height());
            card.texts().forEach(text -> text(text, x, y));
            svg.append("</g>\n");
            return;
        }
        boolean single = isSingle(card);
        svg.append("<g class=\"d-card")
                .append(card.card().optional() ? " d-optional" : "")
                .append(card.card().boxes().isEmpty() ? " d-words" : "")
                .append("\">");
        if (!single) {
            rect("d-outline", x, y, card.width(), card.height());
        }
        card.card().loop().ifPresent(words -> loop(words, x, y + card.height(), card.width()));
        card.boxes().forEach(box -> box(box, card.card().kicker().orElse(""), x, y));
        if (card.banner() > 0) {
            boolean here =
                    card.boxes().stream().anyMatch(set -> single && set.box().here());
            band("d-banner", x, y, card.width(), card.banner(), here, true);
        }
        card.texts().forEach(text -> text(text, x, y));
        svg.append("</g>\n");
    }

    private static boolean isSingle(TypesetCard card) {
        return card.card().boxes().size() == 1 && card.card().heading().isEmpty();
    }

    private void box(SetBox set, String kicker, int x, int y) {
        int left = x + set.x();
        int top = y + set.y();
        Diagram.Box box = set.box();
        String status = box.offer()
                .map(badges)
                .map(badge -> ", " + badge.label().toLowerCase(Locale.UK))
                .orElse("");
        String when = kicker.isEmpty() || box.name().contains(kicker) ? "" : ", " + midSentence(kicker);
        svg.append("<a class=\"d-link")
                .append(box.here() ? " d-here" : "")
                .append("\" href=\"")
                .append(escaped(box.href()))
                .append("\" aria-label=\"")
                .append(escaped(box.name() + status + when))
                .append(box.here() ? ". " + Typesetter.HERE + ".\" aria-current=\"true" : "")
                .append("\">");
        rect("d-outline", left, top, set.width(), set.height());
        set.texts().forEach(text -> text(text, x, y));
        box.offer().map(badges).ifPresent(badge -> status(badge, set, left, top));
        svg.append("</a>");
    }

    /** Without the capital of a sentence's first word; that of an abbreviation stays. */
    private static String midSentence(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1) : text;
    }

    private void status(Badge badge, SetBox set, int left, int top) {
        List<String> lines = Typesetter.statusText(badge.label(), set.width());
        int stripTop = top + set.height() - set.strip();
        svg.append("<g class=\"d-status status-").append(escaped(badge.id())).append('"');
        if (!badge.timeline().isEmpty()) {
            svg.append(" data-timeline='").append(badge.timeline()).append('\'');
        }
        svg.append('>');
        band("d-strip", left, stripTop, set.width(), set.strip(), set.box().here(), false);
        int textTop = stripTop + (set.strip() - lines.size() * Style.STATUS.line()) / 2;
        svg.append("<use class=\"status-icon\" href=\"#icon-")
                .append(escaped(badge.id()))
                .append("\" x=\"")
                .append(left + STRIP_PAD)
                .append("\" y=\"")
                .append(textTop + (Style.STATUS.line() - ICON) / 2)
                .append("\" width=\"" + ICON + "\" height=\"" + ICON + "\"/>");
        text(new SetText(Style.STATUS, left + STRIP_PAD + Typesetter.ICON_ROOM, textTop, lines), 0, 0);
        svg.append("</g>");
    }

    /** An arrow that leaves a card below and comes back, around its words. */
    private void loop(String words, int x, int bottom, int width) {
        int space = Measure.width(words, Style.SMALL) + 2 * Typesetter.PAD;
        int right = x + width - STRIP_PAD;
        int left = Math.max(x + STRIP_PAD, right - space);
        int depth = TypesetCard.LOOP - 4;
        svg.append("<path class=\"d-line\" d=\"M")
                .append(right)
                .append(' ')
                .append(bottom)
                .append('v')
                .append(depth - BEND)
                .append("q0 6-6 6H")
                .append(left + BEND)
                .append("q-6 0-6-6V")
                .append(bottom + 3)
                .append("\"/><path class=\"d-head\" d=\"M")
                .append(left - HEAD)
                .append(' ')
                .append(bottom + HEAD + 2)
                .append('l')
                .append(HEAD)
                .append("-" + HEAD + " " + HEAD + " " + HEAD + "\"/>");
        text(new SetText(Style.SMALL, left + Typesetter.PAD, bottom + 3, List.of(words)), 0, 0);
    }

    private void rect(String cssClass, int x, int y, int width, int height) {
        svg.append("<rect class=\"")
                .append(cssClass)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"" + RADIUS + "\"/>");
    }

    /** A band across a box, at its top or at its foot, that follows its round corners within its outline. */
    private void band(String cssClass, int x, int y, int width, int height, boolean bold, boolean atTop) {
        int edge = bold ? 2 : 1;
        int radius = RADIUS - 1;
        int left = x + edge;
        int inner = width - 2 * edge - 2 * radius;
        svg.append("<path class=\"")
                .append(cssClass)
                .append("\" d=\"M")
                .append(left)
                .append(' ');
        if (atTop) {
            svg.append(y + height).append('v').append(-(height - edge - radius));
            svg.append("q0-7 7-7h").append(inner).append("q7 0 7 7V").append(y + height);
        } else {
            svg.append(y).append('v').append(height - edge - radius);
            svg.append("q0 7 7 7h").append(inner).append("q7 0 7-7V").append(y);
        }
        svg.append("z\"/>");
    }

    private void text(SetText text, int x, int y) {
        int left = x + text.x();
        int baseline = y + text.y() + text.style().baseline();
        svg.append("<text class=\"")
                .append(text.style().cssClass())
                .append("\" x=\"")
                .append(left)
                .append("\" y=\"")
                .append(baseline)
                .append("\">");
        if (text.lines().size() == 1) {
            svg.append(escaped(text.lines().get(0)));
        } else {
            for (int i = 0; i < text.lines().size(); i++) {
                svg.append("<tspan x=\"").append(left).append('"');
                if (i > 0) {
                    svg.append(" dy=\"").append(text.style().line()).append('"');
                }
                svg.append('>').append(escaped(text.lines().get(i))).append("</tspan>");
                // Where no name is given the lines are read as one text. In links the underline would show the space.
                svg.append(text.style() == Style.TITLE ? "" : " ");
            }
        }
        svg.append("</text>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
