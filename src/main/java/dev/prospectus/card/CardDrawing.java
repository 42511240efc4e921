package dev.prospectus.card;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand on a card: the hub's name in a band at the top, the title below it as large as it fits, status and dates at the
 * foot. A text is never cut: a long title is written smaller on more lines, and then takes the place of the lines at the foot.
 */
final class CardDrawing {

    /** Goes up when cards look otherwise, so that none of the old are taken from the cache. */
    private static final int VERSION = 3;

    private static final int MARGIN = 36;
    private static final int TEXT_WIDTH = Card.WIDTH - 2 * MARGIN;
    private static final int BAND = 56;
    private static final int STRIPE = 4;
    private static final int TOP = BAND + STRIPE + 18;
    private static final int BOTTOM = Card.HEIGHT - 22;

    private static final int LARGEST = 36;

    /** A smaller title would be hard to read; the lines at the foot go first. */
    private static final int LEGIBLE = 22;

    private static final int SMALL = 17;
    private static final int PILL = 30;
    private static final int GAP = 10;

    /** Inks, by their first entry in the palette. */
    private static final Ink ON_BAND = new Ink(0);

    private static final Ink TEXT = new Ink(Coverage.LEVELS);
    private static final Ink STATUS = new Ink(2 * Coverage.LEVELS);
    private static final byte ACCENT = 3 * Coverage.LEVELS;

    private final SiteConfig.Palette colours;
    private final String look;
    private final Map<String, Canvas> grounds = new ConcurrentHashMap<>();
    private final Map<BookingStatus, Mask> icons = new ConcurrentHashMap<>();
    private @Nullable Faces faces;

    CardDrawing(SiteConfig.Palette colours) {
        this.colours = colours;
        this.look = "card " + VERSION + " " + colours + " ";
    }

    private record Faces(Typeface regular, Typeface strong) {}

    /** Names all that the picture depends on. */
    String key(Face face) {
        return look + face;
    }

    byte[] draw(Face face) {
        Faces fonts = faces();
        Canvas canvas = grounds.computeIfAbsent(face.hub(), hub -> ground(fonts.strong, hub))
                .copy();
        Fit fit = Fit.of(face, fonts.regular, fonts.strong);
        int y = TOP;
        for (String line : fit.above) {
            canvas.write(line, fonts.regular, SMALL, MARGIN, y + SMALL, TEXT);
            y += leading(SMALL);
        }
        for (String line : fit.title) {
            canvas.write(line, fonts.strong, fit.size, MARGIN, y + fit.size, TEXT);
            y += leading(fit.size);
        }
        y = BOTTOM - fit.foot();
        if (face.status().isPresent()) {
            status(canvas, fonts, face.status().get(), y);
            y += PILL + GAP;
        }
        for (String line : fit.lines) {
            canvas.write(line, fonts.regular, SMALL, MARGIN, y + SMALL, TEXT);
            y += leading(SMALL);
        }
        return IndexedPng.of(canvas, palette(face.status()));
    }

    /** What all cards of a hub have. */
    private static Canvas ground(Typeface face, String hub) {
        Canvas canvas = new Canvas(Card.WIDTH, Card.HEIGHT);
        canvas.fill(BAND, STRIPE, ACCENT);
        canvas.fill(BAND + STRIPE, Card.HEIGHT - BAND - STRIPE, TEXT.at(0));
        band(canvas, face, hub);
        return canvas;
    }

    private static void band(Canvas canvas, Typeface face, String hub) {
        String name = face.drawable(hub);
        int size = 22;
        List<String> lines = Lines.of(name, face, size, TEXT_WIDTH);
        while (lines.size() * leading(size) > BAND - 10) {
            size -= 1;
            lines = Lines.of(name, face, size, TEXT_WIDTH);
        }
        int y = (BAND - lines.size() * leading(size)) / 2;
        for (String line : lines) {
            canvas.write(line, face, size, MARGIN, y + size, ON_BAND);
            y += leading(size);
        }
    }

    /** Icon and word on a coloured ground, and the day beside it. */
    private void status(Canvas canvas, Faces fonts, Face.Known known, int top) {
        String label = fonts.strong.drawable(known.status().label());
        int inside = PILL / 3;
        int wide =
                inside + SMALL + inside / 2 + (int) Math.ceil(fonts.strong.width(label, SMALL)) + inside + inside / 3;
        canvas.pill(MARGIN, top, wide, PILL, STATUS);
        int baseline = top + PILL / 2 + SMALL / 3;
        Mask icon = icons.computeIfAbsent(known.status(), status -> Strokes.mask(StatusIcon.of(status), SMALL));
        canvas.put(icon, MARGIN + inside, top + (PILL - SMALL) / 2, STATUS);
        canvas.write(label, fonts.strong, SMALL, MARGIN + inside + SMALL + inside / 2, baseline, STATUS);
        canvas.write(known.day(), fonts.regular, SMALL, MARGIN + wide + GAP, baseline, TEXT);
    }

    /** What of a face goes where; found by trying sizes from the largest. */
    private record Fit(List<String> above, int size, List<String> title, boolean status, List<String> lines) {

        static Fit of(Face face, Typeface regular, Typeface strong) {
            String title = strong.drawable(face.title());
            List<String> above = Lines.of(regular.drawable(face.above()), regular, SMALL, TEXT_WIDTH);
            List<String> lines = new ArrayList<>();
            face.lines().forEach(line -> lines.addAll(Lines.of(regular.drawable(line), regular, SMALL, TEXT_WIDTH)));
            boolean status = face.status().isPresent();
            for (int size = LARGEST; ; size -= size > LEGIBLE ? 2 : 1) {
                List<String> kept = size < LEGIBLE ? List.of() : lines;
                Fit fit = new Fit(above, size, Lines.of(title, strong, size, TEXT_WIDTH), status, kept);
                if (fit.height() <= BOTTOM - TOP) {
                    return fit;
                }
            }
        }

        int foot() {
            return (status ? PILL + (lines.isEmpty() ? 0 : GAP) : 0) + lines.size() * leading(SMALL);
        }

        private int height() {
            int foot = foot();
            return above.size() * leading(SMALL) + title.size() * leading(size) + (foot == 0 ? 0 : GAP + foot);
        }
    }

    private static int leading(int size) {
        return size + size / 5;
    }

    private List<Colour> palette(Optional<Face.Known> status) {
        List<Colour> palette = new ArrayList<>();
        ramp(palette, colours.brand(), colours.onBrand());
        ramp(palette, colours.background(), colours.text());
        Colour tone = status.map(known -> StatusIcon.of(known.status()).tone()).orElse(colours.text());
        ramp(palette, mixed(colours.background(), tone, 0.13), tone);
        palette.add(colours.accent());
        return palette;
    }

    private static void ramp(List<Colour> palette, Colour from, Colour to) {
        for (int level = 0; level < Coverage.LEVELS; level++) {
            palette.add(mixed(from, to, (double) level / (Coverage.LEVELS - 1)));
        }
    }

    private static Colour mixed(Colour from, Colour to, double share) {
        return new Colour(
                part(from.red(), to.red(), share),
                part(from.green(), to.green(), share),
                part(from.blue(), to.blue(), share));
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** The fonts are read for the first card that is drawn. */
    private synchronized Faces faces() {
        if (faces == null) {
            faces = new Faces(Typeface.of(400), Typeface.of(600));
        }
        return faces;
    }
}
