package dev.prospectus.yaml;

import dev.prospectus.yaml.Written.Collection;
import dev.prospectus.yaml.Written.Comment;
import dev.prospectus.yaml.Written.Document;
import dev.prospectus.yaml.Written.Entry;
import dev.prospectus.yaml.Written.Scalar;
import dev.prospectus.yaml.Written.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads how a file is written. Only for a text in which {@link YamlReader} finds no error, so that its depth is bounded. */
public final class WrittenReader {

    private final String text;
    private final ParserImpl parser;
    private final List<int[]> values = new ArrayList<>();

    /** Places by code points, where they differ from places in the text. */
    private final int[] offsets;

    private WrittenReader(String text) {
        this.text = text;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
        boolean simple = text.codePointCount(0, text.length()) == text.length();
        this.offsets = simple ? new int[0] : new int[text.length() + 1];
        for (int at = 0, point = 0; !simple && at <= text.length(); point++) {
            offsets[point] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1;
        }
    }

    /**
     * A file whose outermost value is a block of keys. Empty for any other, and for one with marks that files of a site have
     * no use for: question marks before keys, directives, the end of a document.
     */
    public static Optional<Document> read(String text) {
        try {
            return new WrittenReader(text).document();
        } catch (MarkedYAMLException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Document> document() {
        Event event = parser.getEvent();
        while (!(event instanceof MappingStartEvent)) {
            if (event instanceof ScalarEvent
                    || event instanceof CollectionStartEvent
                    || event instanceof StreamEndEvent
                    || (event instanceof DocumentStartEvent start && start.getVersion() != null)) {
                return Optional.empty();
            }
            event = parser.getEvent();
        }
        Collection root = (Collection) value(event);
        if (root.flow() || !root.name().isEmpty() || root.column() != 0) {
            return Optional.empty();
        }
        List<Comment> comments = new ArrayList<>();
        boolean understood = comments(comments);
        return understood ? Optional.of(new Document(root, comments)) : Optional.empty();
    }

    private Written value(Event event) {
        if (event instanceof AliasEvent) {
            return keep(new Scalar(at(event.getStartMark()), at(event.getEndMark()), "", true, Style.PLAIN, ""));
        }
        if (event instanceof ScalarEvent scalar) {
            return keep(scalar(scalar));
        }
        CollectionStartEvent begin = (CollectionStartEvent) event;
        boolean list = !(event instanceof MappingStartEvent);
        int start = at(event.getStartMark());
        int from = begin.getAnchor() == null ? start : behindName(start);
        List<Entry> entries = new ArrayList<>();
        int end = from;
        Event next = parser.getEvent();
        while (!(next instanceof CollectionEndEvent)) {
            Written key = value(next);
            int entry = list && !begin.isFlow() ? dash(end) : key.start();
            Written value = list ? key : value(parser.getEvent());
            entries.add(new Entry(entry, key, value));
            end = Math.max(end, value.end());
            next = parser.getEvent();
        }
        if (begin.isFlow()) {
            end = at(next.getEndMark());
            values.add(new int[] {start, end});
        }
        int column = entries.isEmpty() ? 0 : column(entries.get(0).start());
        return new Collection(start, end, name(begin.getAnchor()), begin.isFlow(), column, list, entries);
    }

    private Scalar keep(Scalar scalar) {
        values.add(new int[] {scalar.start(), scalar.end()});
        return scalar;
    }

    private Scalar scalar(ScalarEvent event) {
        int start = at(event.getStartMark());
        int end = at(event.getEndMark());
        Style style = style(event.getScalarStyle());
        if (style.isBlock()) {
            boolean kept =
                    text.substring(start, lineEnd(start)).replaceAll(" #.*", "").contains("+");
            int whole = end;
            int line = text.lastIndexOf('\n', end - 1);
            while (line > start && text.substring(line + 1, end).isBlank() && (!kept || end == whole)) {
                end = line;
                line = text.lastIndexOf('\n', end - 1);
            }
        }
        return new Scalar(start, end, name(event.getAnchor()), false, style, event.getValue());
    }

    private static String name(@Nullable String anchor) {
        return anchor == null ? "" : "&" + anchor;
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE;
            case DOUBLE_QUOTED -> Style.DOUBLE;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }

    private int at(Mark mark) {
        return offsets.length == 0 ? mark.getIndex() : offsets[mark.getIndex()];
    }

    private int column(int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    private int behindName(int start) {
        int at = start;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The next dash behind a place, comments between them left out. */
    private int dash(int from) {
        int at = from;
        while (text.charAt(at) != '-') {
            at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
        }
        return at;
    }

    /** Comments and empty lines between values; false if anything stands there that this class does not know. */
    private boolean comments(List<Comment> comments) {
        int at = 0;
        values.add(new int[] {text.length(), text.length()});
        values.sort((one, other) -> one[0] != other[0] ? one[0] - other[0] : other[1] - one[1]);
        for (int[] value : values) {
            if (value[0] < at) {
                continue;
            }
            while (at < value[0]) {
                char sign = text.charAt(at);
                boolean alone = text.substring(at - column(at), at).isBlank();
                if (sign == '#' && (alone || text.charAt(at - 1) <= ' ')) {
                    comments.add(new Comment(
                            at,
                            column(at),
                            alone,
                            text.substring(at, lineEnd(at)).stripTrailing()));
                    at = lineEnd(at);
                } else if (sign == '\n' && alone) {
                    comments.add(new Comment(at, column(at), true, ""));
                    at++;
                } else if (" \n:-&".indexOf(sign) >= 0 || isName(at)) {
                    at++;
                } else {
                    return false;
                }
            }
            at = Math.max(at, value[1]);
        }
        return true;
    }

    /** Whether a sign belongs to the name of a list or of a block of keys. */
    private boolean isName(int at) {
        int begin = at;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return text.charAt(begin) == '&';
    }
}
