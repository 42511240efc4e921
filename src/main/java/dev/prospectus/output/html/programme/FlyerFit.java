package dev.prospectus.output.html.programme;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The largest size of letters at which a flyer's texts fill its two columns and no more. Style sheets can't make text fit,
 * so it is estimated here from lengths, in millimetres, for the sheet that flyer.css lays out; letters are taken to be
 * wider than most are. What would not fit even when small is left out from the end of the left column.
 */
final class FlyerFit {

    /** Names in flyer.css, largest first, and the size of their letters in points. */
    private enum Size {
        LARGE(16),
        MEDIUM(14),
        SMALL(12.5),
        TINY(11);

        private final double points;

        Size(double points) {
            this.points = points;
        }
    }

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    /** In ems. DejaVu Sans, the widest of the fonts that systems bring, needs so much where lines break between words. */
    private static final double LETTER = 0.6;

    /** The same for the title, which is bold. */
    private static final double BOLD_LETTER = 0.72;

    private static final double LINE = 1.38;
    private static final double COLUMN = 85;
    private static final double BETWEEN_ITEMS = 1.4;
    private static final double HEADING = 10;

    /** The sheet without the hub's name, the line on whom it is for, the status, the foot, and the space between. */
    private static final double ROOM = 146;

    private static final double SHEET = 178;
    private static final double TITLE_POINTS = 30;
    private static final double LEAD_POINTS = 15;

    private final double room;

    FlyerFit(String title, String lead) {
        this.room = ROOM
                - lines(title, BOLD_LETTER * TITLE_POINTS, SHEET) * 1.1 * TITLE_POINTS * MILLIMETRES_PER_POINT
                - lines(lead, LETTER * LEAD_POINTS, SHEET) * 1.4 * LEAD_POINTS * MILLIMETRES_PER_POINT;
    }

    /** Name of the size; {@code tiny} also where not even that is small enough. */
    String size(List<Collection<String>> left, List<Collection<String>> right) {
        for (Size size : Size.values()) {
            if (fits(left, size) && fits(right, size)) {
                return size.name().toLowerCase(Locale.ROOT);
            }
        }
        return Size.TINY.name().toLowerCase(Locale.ROOT);
    }

    /** Whether groups of items, each below a heading, fit one below the other at the smallest size. */
    boolean canFit(List<Collection<String>> column) {
        return fits(column, Size.TINY);
    }

    private boolean fits(List<Collection<String>> column, Size size) {
        double height = 0;
        for (Collection<String> group : column) {
            height += HEADING;
            for (String item : group) {
                height += lines(item, LETTER * size.points, COLUMN - size.points * MILLIMETRES_PER_POINT * 1.2)
                                * LINE
                                * size.points
                                * MILLIMETRES_PER_POINT
                        + BETWEEN_ITEMS;
            }
        }
        return height <= room;
    }

    /**
     * Lines of a text in a width in millimetres; a break in the text begins a line.
     *
     * @param letter how wide letters are, in points
     */
    private static int lines(String text, double letter, double width) {
        double letters = Math.max(1, Math.floor(width / (letter * MILLIMETRES_PER_POINT)));
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / letters))
                .sum();
    }
}
