package dev.prospectus.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Source Sans 3 in one weight: Latin with all accents, and Greek for what mathematicians write. Keeps each glyph that it drew. */
final class Typeface {

    private static final List<String> SCRIPTS = List.of("latin", "latin-ext", "greek");

    private final List<FontFile> files;
    private final Map<Integer, Found> found = new ConcurrentHashMap<>();
    private final Map<Key, Mask> drawn = new ConcurrentHashMap<>();

    private Typeface(List<FontFile> files) {
        this.files = files;
    }

    private record Key(int character, int size) {}

    private record Found(FontFile file, int glyph) {}

    /** @param weight as style sheets name it: 400 or 600 */
    static Typeface of(int weight) {
        List<FontFile> files = new ArrayList<>();
        for (String script : SCRIPTS) {
            String name = "source-sans-3-" + script + "-" + weight + "-normal.woff";
            try (InputStream in = Typeface.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the font " + name + " is not there");
                }
                files.add(new FontFile(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("can't read the font " + name, e);
            }
        }
        return new Typeface(files);
    }

    /**
     * What can be drawn of a text: a letter with an accent that the font lacks without it, and no pictographs. Its spaces are single.
     */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                drawable.append(' ');
            } else if (has(character)) {
                drawable.appendCodePoint(character);
            } else {
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(this::has)
                        .forEach(drawable::appendCodePoint);
            }
        });
        return drawable.toString().replaceAll(" +", " ").strip();
    }

    /** How wide a text is, in pixels. */
    double width(String text, int size) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += advance(text.codePointAt(i), size);
        }
        return width;
    }

    double advance(int character, int size) {
        Found found = find(character);
        return found.file.advance(found.glyph) * size;
    }

    /** A glyph, put by its origin. */
    Mask mask(int character, int size) {
        return drawn.computeIfAbsent(new Key(character, size), this::draw);
    }

    private Mask draw(Key key) {
        Found found = find(key.character);
        int around = key.size;
        int width = (int) Math.ceil(found.file.advance(found.glyph) * key.size) + 2 * around;
        int height = 3 * around;
        Coverage pixels = new Coverage(width, height);
        found.file.fill(found.glyph, pixels, key.size, around, 2.0 * around);
        return trimmed(pixels.levels(), width, height, around, 2 * around);
    }

    /** Without the empty rows and columns around it. */
    private static Mask trimmed(byte[] levels, int width, int height, int originX, int originY) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != 0) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
            }
        }
        if (left >= right) {
            return Mask.EMPTY;
        }
        byte[] kept = new byte[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(levels, y * width + left, kept, (y - top) * (right - left), right - left);
        }
        return new Mask(left - originX, top - originY, right - left, bottom - top, kept);
    }

    private boolean has(int character) {
        return find(character).glyph != 0;
    }

    private Found find(int character) {
        return found.computeIfAbsent(character, this::search);
    }

    /** In the first file that has it; else the sign for what is missing. */
    private Found search(int character) {
        return files.stream()
                .flatMap(file -> {
                    int glyph = file.glyph(character);
                    return glyph == 0 ? Stream.empty() : Stream.of(new Found(file, glyph));
                })
                .findFirst()
                .orElseGet(() -> new Found(files.get(0), 0));
    }
}
