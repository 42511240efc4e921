package dev.prospectus.diagram;

import dev.prospectus.diagram.Diagram.Chart;
import dev.prospectus.diagram.Diagram.Section;
import dev.prospectus.diagram.Drawing.Frame;
import dev.prospectus.diagram.Drawing.Line;
import dev.prospectus.diagram.Drawing.Placed;
import dev.prospectus.diagram.Placement.Point;
import dev.prospectus.diagram.TypesetCard.SetText;
import java.util.ArrayList;
import java.util.List;

/** Joins the charts of a diagram, each with its own layout, into one drawing. */
final class Arrangement {

    /** The margin of a drawing. Outlines and the mark of keyboard focus need it. */
    private static final int MARGIN = 4;

    private static final int BETWEEN_CHARTS = 20;
    private static final int BETWEEN_SECTIONS = 20;
    private static final int AFTER_LABEL = 10;

    private final Form form;

    Arrangement(Form form) {
        this.form = form;
    }

    Drawing draw(Diagram diagram) {
        List<Drawing> parts = diagram.sections().stream().map(this::section).toList();
        int widest = parts.stream().mapToInt(Drawing::width).max().orElse(0);
        boolean stacked = diagram.sections().stream().allMatch(Section::ownRow);
        Drawing all = join(
                stacked ? parts.stream().map(part -> widened(part, widest)).toList() : parts,
                diagram.sections().stream().map(Section::ownRow).toList(),
                new Flow(form.room(), BETWEEN_SECTIONS));
        return moved(all, MARGIN, MARGIN, all.width() + 2 * MARGIN, all.height() + 2 * MARGIN);
    }

    private Drawing section(Section section) {
        List<Chart> charts = section.charts();
        int padding = section.label().isPresent() ? ChartLayout.FRAME : 0;
        Drawing inner = join(
                charts.stream().map(chart -> ChartLayout.draw(chart, form)).toList(),
                charts.stream().map(chart -> isFirstAlone(charts, chart)).toList(),
                new Flow(form.room() - 2 * padding, BETWEEN_CHARTS));
        return section.label().map(label -> framed(label, inner)).orElse(inner);
    }

    /** Cards without arrows stand together. */
    private static boolean isFirstAlone(List<Chart> charts, Chart chart) {
        return chart.equals(charts.stream()
                .filter(other -> other.arrows().isEmpty())
                .findFirst()
                .orElse(null));
    }

    private static Drawing framed(String label, Drawing inner) {
        int padding = ChartLayout.FRAME;
        SetText text = new SetText(Style.LABEL, padding, padding, Measure.wrap(label, Style.LABEL, inner.width()));
        int top = padding + text.height() + AFTER_LABEL;
        int width = inner.width() + 2 * padding;
        int height = top + inner.height() + padding;
        Drawing drawing = moved(inner, padding, top, width, height);
        List<Frame> frames = new ArrayList<>();
        frames.add(new Frame(0, 0, width, height, true, List.of(text)));
        frames.addAll(drawing.frames());
        return new Drawing(width, height, frames, drawing.lines(), drawing.cards());
    }

    /** Gives frames below one another the same right edge. */
    private static Drawing widened(Drawing part, int width) {
        List<Frame> frames = part.frames().stream()
                .map(frame -> frame.width() == part.width()
                        ? new Frame(frame.x(), frame.y(), width, frame.height(), frame.outlined(), frame.texts())
                        : frame)
                .toList();
        return new Drawing(width, part.height(), frames, part.lines(), part.cards());
    }

    private static Drawing join(List<Drawing> parts, List<Boolean> ownRow, Flow flow) {
        List<Frame> frames = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Placed> cards = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Drawing part = parts.get(i);
            Point corner = flow.add(part.width(), part.height(), ownRow.get(i));
            Drawing moved = moved(part, corner.x(), corner.y(), 0, 0);
            frames.addAll(moved.frames());
            lines.addAll(moved.lines());
            cards.addAll(moved.cards());
        }
        return new Drawing(flow.width(), flow.height(), frames, lines, cards);
    }

    private static Drawing moved(Drawing drawing, int dx, int dy, int width, int height) {
        return new Drawing(
                width,
                height,
                drawing.frames().stream()
                        .map(frame -> new Frame(
                                frame.x() + dx,
                                frame.y() + dy,
                                frame.width(),
                                frame.height(),
                                frame.outlined(),
                                frame.texts()))
                        .toList(),
                drawing.lines().stream()
                        .map(line -> new Line(
                                line.arrow(),
                                line.points().stream()
                                        .map(point -> point.plus(dx, dy))
                                        .toList()))
                        .toList(),
                drawing.cards().stream()
                        .map(card -> new Placed(card.x() + dx, card.y() + dy, card.card()))
                        .toList());
    }
}
