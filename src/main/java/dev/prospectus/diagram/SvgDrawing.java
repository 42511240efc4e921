package dev.prospectus.diagram;

import dev.prospectus.diagram.Drawing.Frame;
import dev.prospectus.diagram.Drawing.Line;
import dev.prospectus.diagram.Drawing.Placed;
import dev.prospectus.diagram.TypesetCard.SetBox;
import dev.prospectus.diagram.TypesetCard.SetText;
import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a drawing as SVG for a page.
 *
 * <p>The SVG has classes instead of colours, which {@code diagram.css} takes from the theme. It has no inline styles, since
 * the pages' Content-Security-Policy refuses them. Arrow heads are part of their paths, since SVG markers break when the
 * drawing that defines them is hidden. The icons of statuses are symbols that the page defines, named {@code icon-<status
 * id>}.
 */
final class SvgDrawing {

    private static final int RADIUS = 8;
    private static final int BEND = 6;
    private static final int HEAD = 6;
    private static final int ICON = 14;
    private static final int STRIP_PAD = Typesetter.PAD - 2;

    private final Drawing drawing;
    private final Function<OfferId, Badge> badges;
    private final MarkupWriter svg = new MarkupWriter();

    private SvgDrawing(Drawing drawing, Function<OfferId, Badge> badges) {
        this.drawing = drawing;
        this.badges = badges;
    }

    /** @param id unique on the page, also among the layouts of one diagram */
    static String write(Diagram diagram, Drawing drawing, String id, String cssClass, Function<OfferId, Badge> badges) {
        return new SvgDrawing(drawing, badges).write(diagram, id, cssClass);
    }

    private String write(Diagram diagram, String id, String cssClass) {
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "d-svg " + cssClass)
                .with("viewBox", "0 0 " + drawing.width() + " " + drawing.height())
                .with("width", drawing.width())
                .with("height", drawing.height())
                .with("role", "group")
                .with("aria-labelledby", PageId.of(id, "t"))
                .with("aria-describedby", PageId.of(id, "d"));
        svg.open("title").with("id", PageId.of(id, "t")).text(diagram.title()).close();
        svg.open("desc")
                .with("id", PageId.of(id, "d"))
                .text(diagram.description())
                .close()
                .text("\n");
        drawing.frames().forEach(this::frame);
        drawing.lines().forEach(this::line);
        drawing.cards().forEach(this::card);
        return svg.close().toString();
    }

    private void frame(Frame frame) {
        if (frame.outlined()) {
            rect("d-frame", frame.x(), frame.y(), frame.width(), frame.height());
        }
        frame.texts().forEach(text -> text(text, frame.x(), frame.y()));
        svg.text("\n");
    }

    private void line(Line line) {
        path(line.arrow().loose() ? "d-line d-loose" : "d-line", ArrowPath.along(line.points(), BEND));
        path("d-head", ArrowPath.head(line.points(), HEAD));
        svg.text("\n");
    }

    private void path(String cssClass, String data) {
        svg.open("path").with("class", cssClass).with("d", data).closeEmpty();
    }

    private void card(Placed placed) {
        TypesetCard card = placed.card();
        int x = placed.x();
        int y = placed.y();
        if (card.card().isJunction()) {
            svg.open("g").with("class", "d-junction");
            rect("d-outline", x, y, card.width(), card.height());
            card.texts().forEach(text -> text(text, x, y));
            svg.close().text("\n");
            return;
        }
        boolean single = card.card().isBox();
        svg.open("g")
                .with(
                        "class",
                        "d-card"
                                + (card.card().optional() ? " d-optional" : "")
                                + (card.card().boxes().isEmpty() ? " d-words" : ""));
        if (!single) {
            rect("d-outline", x, y, card.width(), card.height());
        }
        card.card().words().loop().ifPresent(words -> loop(words, x, y + card.height(), card.width()));
        card.boxes().forEach(box -> box(box, card.card().words().kicker().orElse(""), x, y));
        if (card.banner() > 0) {
            boolean here =
                    card.boxes().stream().anyMatch(set -> single && set.box().here());
            band("d-banner", x, y, card.width(), card.banner(), here, true);
        }
        card.texts().forEach(text -> text(text, x, y));
        svg.close().text("\n");
    }

    /** Its name begins with the words that are seen, so that who speaks to a computer can say them (WCAG 2.2 SC 2.5.3). */
    private void box(SetBox set, String kicker, int x, int y) {
        int left = x + set.x();
        int top = y + set.y();
        Diagram.Box box = set.box();
        String status = box.offer()
                .map(badges)
                .map(badge -> ", " + badge.label().toLowerCase(Locale.UK))
                .orElse("");
        String when = kicker.isEmpty() || box.name().contains(kicker) ? "" : ", " + midSentence(kicker);
        String here = box.here() ? ", " + Typesetter.HERE : "";
        String rest = box.name().startsWith(box.title())
                ? box.name().substring(box.title().length())
                : ": " + box.name();
        svg.open("a")
                .with("class", box.here() ? "d-link d-here" : "d-link")
                .with("href", box.href())
                .with("aria-label", box.title() + here + status + rest + when);
        if (box.here()) {
            svg.with("aria-current", "true");
        }
        rect("d-outline", left, top, set.width(), set.height());
        set.texts().forEach(text -> text(text, x, y));
        box.offer().map(badges).ifPresent(badge -> status(badge, set, left, top));
        svg.close();
    }

    /** The text without the capital of its first word. An abbreviation stays as it is. */
    private static String midSentence(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1) : text;
    }

    private void status(Badge badge, SetBox set, int left, int top) {
        List<String> lines = Typesetter.statusText(badge.label(), set.width());
        int stripTop = top + set.height() - set.strip();
        svg.open("g").with("class", "d-status status-" + badge.id());
        if (!badge.timeline().isEmpty()) {
            svg.withEscaped("data-timeline", badge.timeline());
        }
        band("d-strip", left, stripTop, set.width(), set.strip(), set.box().here(), false);
        int textTop = stripTop + (set.strip() - lines.size() * Style.STATUS.line()) / 2;
        svg.open("use")
                .with("class", "status-icon")
                .with("href", "#" + PageId.of("icon", badge.id()))
                .with("x", left + STRIP_PAD)
                .with("y", textTop + (Style.STATUS.line() - ICON) / 2)
                .with("width", ICON)
                .with("height", ICON)
                .closeEmpty();
        text(new SetText(Style.STATUS, left + STRIP_PAD + Typesetter.ICON_ROOM, textTop, lines), 0, 0);
        svg.close();
    }

    /** An arrow from a card's lower edge back to it, around its words. */
    private void loop(String words, int x, int bottom, int width) {
        int space = Measure.width(words, Style.SMALL) + 2 * Typesetter.PAD;
        int right = x + width - STRIP_PAD;
        int left = Math.max(x + STRIP_PAD, right - space);
        int depth = TypesetCard.LOOP - 4;
        path(
                "d-line",
                "M" + right + " " + bottom + "v" + (depth - BEND) + "q0 6-6 6H" + (left + BEND) + "q-6 0-6-6V"
                        + (bottom + 3));
        path(
                "d-head",
                "M" + (left - HEAD) + " " + (bottom + HEAD + 2) + "l" + HEAD + "-" + HEAD + " " + HEAD + " " + HEAD);
        text(new SetText(Style.SMALL, left + Typesetter.PAD, bottom + 3, List.of(words)), 0, 0);
    }

    private void rect(String cssClass, int x, int y, int width, int height) {
        svg.open("rect")
                .with("class", cssClass)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("rx", RADIUS)
                .closeEmpty();
    }

    /** A band across the top or foot of a box, within its outline and with its round corners. */
    private void band(String cssClass, int x, int y, int width, int height, boolean bold, boolean atTop) {
        int edge = bold ? 2 : 1;
        int radius = RADIUS - 1;
        int left = x + edge;
        int inner = width - 2 * edge - 2 * radius;
        int side = height - edge - radius;
        String outline = atTop
                ? (y + height) + "v" + -side + "q0-7 7-7h" + inner + "q7 0 7 7V" + (y + height)
                : y + "v" + side + "q0 7 7 7h" + inner + "q7 0 7-7V" + y;
        path(cssClass, "M" + left + " " + outline + "z");
    }

    private void text(SetText text, int x, int y) {
        int left = x + text.x();
        int baseline = y + text.y() + text.style().baseline();
        svg.open("text").with("class", text.style().cssClass()).with("x", left).with("y", baseline);
        if (text.lines().size() == 1) {
            svg.text(text.lines().get(0));
        } else {
            for (int i = 0; i < text.lines().size(); i++) {
                svg.open("tspan").with("x", left);
                if (i > 0) {
                    svg.with("dy", text.style().line());
                }
                svg.text(text.lines().get(i)).close();
                // Without a name, the lines are read as one text. In a link the underline would show the space.
                svg.text(text.style() == Style.TITLE ? "" : " ");
            }
        }
        svg.close();
    }
}
