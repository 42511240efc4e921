package dev.prospectus.edit;

import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A file as its bytes are. Findings and edits know the text of {@link SourceText}, which has no byte order mark, one kind of line
 * end and letters in one form; here their places are found in the file itself.
 */
public final class FileText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final Comparator<Edit> BY_PLACE =
            Comparator.comparing(Edit::place).thenComparing(Edit::was).thenComparing(Edit::becomes);

    private final boolean marked;
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    private FileText(boolean marked, String text) {
        this.marked = marked;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                lines.add(i + 1);
            }
        }
    }

    /** @param bytes of a file that {@link SourceText} can read */
    public static FileText of(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        int start = marked ? MARK.length : 0;
        return new FileText(marked, new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    /** What a file becomes by some edits. */
    public record Edited(FileText file, List<Edit> done, List<Edit> refused) {
        public Edited {
            done = List.copyOf(done);
            refused = List.copyOf(refused);
        }
    }

    /**
     * Makes the edits of which each finds what it means to change. One that does not, or that would change what another has
     * changed, is refused.
     */
    public Edited with(List<Edit> edits) {
        StringBuilder changed = new StringBuilder();
        List<Edit> done = new ArrayList<>();
        List<Edit> refused = new ArrayList<>();
        int copied = 0;
        boolean touched = false;
        for (Edit edit : edits.stream().distinct().sorted(BY_PLACE).toList()) {
            OptionalInt start = offset(edit.place());
            OptionalInt end = offset(edit.end());
            boolean meets = start.isPresent()
                    && end.isPresent()
                    && (start.getAsInt() > copied || (start.getAsInt() == copied && !touched))
                    && SourceText.composed(text.substring(start.getAsInt(), end.getAsInt()))
                            .equals(edit.was());
            if (meets) {
                changed.append(text, copied, start.getAsInt())
                        .append(edit.becomes()
                                .replace("\n", lineEnd(edit.place().line())));
                copied = end.getAsInt();
                touched = true;
                done.add(edit);
            } else {
                refused.add(edit);
            }
        }
        changed.append(text, copied, text.length());
        return new Edited(new FileText(marked, changed.toString()), done, refused);
    }

    /** The text with its byte order mark and its own line ends. */
    String text() {
        return marked ? "\uFEFF" + text : text;
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (!marked) {
            return body;
        }
        byte[] all = Arrays.copyOf(MARK, MARK.length + body.length);
        System.arraycopy(body, 0, all, MARK.length, body.length);
        return all;
    }

    /** Where a place is in the text, if the text has it. */
    private OptionalInt offset(SourceLocation place) {
        if (place.line() < 1 || place.line() > lines.size()) {
            return OptionalInt.empty();
        }
        int start = lines.get(place.line() - 1);
        String line = text.substring(start, start + lengthOf(place.line()));
        String composed = SourceText.composed(line);
        int points = place.column() - 1;
        if (points > composed.codePointCount(0, composed.length())) {
            return OptionalInt.empty();
        }
        String before = composed.substring(0, composed.offsetByCodePoints(0, points));
        if (line.startsWith(before) && line.equals(composed)) {
            return OptionalInt.of(start + before.length());
        }
        OptionalInt at = within(line, composed, before);
        return at.isPresent() ? OptionalInt.of(start + at.getAsInt()) : at;
    }

    /** The place in a line of which letters with accents are written in two signs. */
    private static OptionalInt within(String line, String composed, String before) {
        String after = composed.substring(before.length());
        for (int at = before.length(); at <= line.length(); at++) {
            if (SourceText.composed(line.substring(0, at)).equals(before)
                    && SourceText.composed(line.substring(at)).equals(after)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private int lengthOf(int line) {
        int end = line < lines.size() ? lines.get(line) : text.length();
        int start = lines.get(line - 1);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end - start;
    }

    /** How a line ends; of the last line, how the first does. */
    private String lineEnd(int line) {
        int known = line < lines.size() ? line : 1;
        if (known >= lines.size()) {
            return "\n";
        }
        return text.substring(lines.get(known - 1) + lengthOf(known), lines.get(known));
    }
}
