package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Arrow;
import dev.prospectus.diagram.Diagram.Card;
import dev.prospectus.diagram.Diagram.Chart;
import dev.prospectus.diagram.Diagram.Lane;
import dev.prospectus.diagram.Drawing.Frame;
import dev.prospectus.diagram.Drawing.Line;
import dev.prospectus.diagram.Drawing.Placed;
import dev.prospectus.diagram.Graph.Link;
import dev.prospectus.diagram.Graph.Vertex;
import dev.prospectus.diagram.Placement.Point;
import dev.prospectus.diagram.TypesetCard.SetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lays out one chart.
 *
 * <p>The algorithm sees a card as a larger box, with room for its loop, the name of its lane and the lane's frame. So these
 * never touch each other in the drawing.
 */
final class ChartLayout {

    /** The space between a frame and its cards. */
    static final int FRAME = 10;

    /** How far below a card's corner an arrow to the right arrives. */
    private static final int PORT_RIGHT = 30;

    /** How far beside a card's corner an arrow from above arrives: left of the card's loop. */
    private static final int PORT_DOWN = 28;

    private static final int AFTER_LABEL = 8;

    private final Chart chart;
    private final Form form;
    private final List<TypesetCard> cards;
    private final List<Margins> margins = new ArrayList<>();
    private final Map<String, Integer> indexes = new TreeMap<>();

    /** The room of a box around its card. */
    private record Margins(int side, int above, int below) {}

    private ChartLayout(Chart chart, Form form) {
        this.chart = chart;
        this.form = form;
        this.cards = chart.cards().stream()
                .map(card -> Typesetter.set(card, form.cardWidth()))
                .toList();
        for (int i = 0; i < cards.size(); i++) {
            indexes.put(chart.cards().get(i).id(), i);
            margins.add(margins(i));
        }
    }

    static Drawing draw(Chart chart, Form form) {
        ChartLayout layout = new ChartLayout(chart, form);
        return layout.draw(GridLayout.place(layout.graph()));
    }

    private Margins margins(int index) {
        TypesetCard card = cards.get(index);
        Optional<Lane> lane = lane(card.card());
        if (lane.isEmpty()) {
            return new Margins(0, 0, card.below());
        }
        int padding = lane.get().framed() ? FRAME : 0;
        int label = padding + labelHeight(lane.get());
        if (!form.down()) {
            return new Margins(padding, label, belowInLane(card, lane.get()) + padding);
        }
        return new Margins(
                FRAME, isEdge(index, index - 1) ? label : 0, card.below() + (isEdge(index, index + 1) ? padding : 0));
    }

    /** Boxes in a frame have the same lower edge, so that no other box can be placed in the frame's corners. */
    private int belowInLane(TypesetCard card, Lane lane) {
        int tallest = cards.stream()
                .filter(other ->
                        lane.framed() && other.card().lane().equals(card.card().lane()))
                .mapToInt(other -> other.height() + other.below())
                .max()
                .orElse(0);
        return Math.max(card.below(), tallest - card.height());
    }

    /** Whether a card and its neighbour are not in the same lane. */
    private boolean isEdge(int index, int neighbour) {
        return neighbour < 0
                || neighbour >= cards.size()
                || !chart.cards()
                        .get(index)
                        .lane()
                        .equals(chart.cards().get(neighbour).lane());
    }

    private Optional<Lane> lane(Card card) {
        return chart.lanes().stream()
                .filter(lane -> card.lane().filter(lane.id()::equals).isPresent())
                .findFirst();
    }

    private int labelHeight(Lane lane) {
        return label(lane).stream().mapToInt(SetText::height).sum() + AFTER_LABEL;
    }

    private List<SetText> label(Lane lane) {
        List<SetText> texts = new ArrayList<>();
        int x = lane.framed() || form.down() ? FRAME : 0;
        SetText title = new SetText(
                Style.LABEL, x, lane.framed() ? FRAME : 0, Measure.wrap(lane.title(), Style.LABEL, labelWidth(lane)));
        texts.add(title);
        int y = title.y() + title.height();
        for (String remark : lane.remarks()) {
            SetText text = new SetText(Style.SMALL, x, y, Measure.wrap(remark, Style.SMALL, form.cardWidth()));
            texts.add(text);
            y += text.height();
        }
        return texts;
    }

    /** The name of the first lane may be as wide as two cards, since no arrow runs above it. */
    private int labelWidth(Lane lane) {
        boolean first = lane.equals(chart.lanes().get(0));
        long cards = chart.cards().stream()
                .filter(card -> card.lane().filter(lane.id()::equals).isPresent())
                .count();
        return first && cards > 1 && !form.down() ? 2 * form.cardWidth() : form.cardWidth();
    }

    private Graph graph() {
        List<Vertex> boxes = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            TypesetCard card = cards.get(i);
            Margins margin = margins.get(i);
            boxes.add(new Vertex(
                    card.width() + 2 * margin.side(),
                    margin.above() + card.height() + margin.below(),
                    form.down() ? margin.side() + portDown(card) : margin.above() + portRight(card)));
        }
        List<Link> links = new ArrayList<>();
        for (Arrow arrow : chart.arrows()) {
            links.add(new Link(index(arrow.from()), index(arrow.to()), true));
        }
        for (int i = 1; i < cards.size(); i++) {
            if (!chart.lanes().isEmpty() && !isEdge(i, i - 1)) {
                links.add(new Link(i - 1, i, false));
            }
        }
        return new Graph(form.down(), rows(), boxes, links);
    }

    /** A row for each lane. */
    private List<Integer> rows() {
        List<String> lanes = chart.lanes().stream().map(Lane::id).toList();
        return lanes.isEmpty()
                ? List.of()
                : chart.cards().stream()
                        .map(card -> Math.max(0, lanes.indexOf(card.lane().orElse(""))))
                        .toList();
    }

    private static int portDown(TypesetCard card) {
        return card.card().isJunction() ? card.width() / 2 : PORT_DOWN;
    }

    private static int portRight(TypesetCard card) {
        return card.card().isJunction() ? card.height() / 2 : PORT_RIGHT;
    }

    private int index(String card) {
        return Objects.requireNonNull(indexes.get(card), card);
    }

    private Drawing draw(Placement placement) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Margins margin = margins.get(i);
            Point corner = placement.corners().get(i).plus(margin.side(), margin.above());
            placed.add(new Placed(corner.x(), corner.y(), cards.get(i)));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < chart.arrows().size(); i++) {
            Arrow arrow = chart.arrows().get(i);
            lines.add(new Line(arrow, reach(arrow, placement.lines().get(i))));
        }
        List<Frame> frames = new ArrayList<>();
        chart.lanes().forEach(lane -> frames.add(frame(lane, placement)));
        return new Drawing(placement.width(), placement.height(), frames, lines, placed);
    }

    /** Lengthens an arrow from the edges of the boxes to the cards within. */
    private List<Point> reach(Arrow arrow, List<Point> line) {
        List<Point> points = new ArrayList<>(line);
        Margins from = margins.get(index(arrow.from()));
        Margins to = margins.get(index(arrow.to()));
        int last = points.size() - 1;
        if (form.down()) {
            points.set(0, points.get(0).plus(0, -from.below()));
        } else {
            points.set(0, points.get(0).plus(-from.side(), 0));
            points.set(last, points.get(last).plus(to.side(), 0));
        }
        return points;
    }

    private Frame frame(Lane lane, Placement placement) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < cards.size(); i++) {
            if (chart.cards().get(i).lane().filter(lane.id()::equals).isPresent()) {
                Point corner = placement.corners().get(i);
                Margins margin = margins.get(i);
                left = Math.min(left, corner.x());
                top = Math.min(top, corner.y());
                right = Math.max(right, corner.x() + cards.get(i).width() + 2 * margin.side());
                bottom = Math.max(
                        bottom, corner.y() + margin.above() + cards.get(i).height() + margin.below());
            }
        }
        return new Frame(left, top, right - left, bottom - top, lane.framed(), label(lane));
    }
}
