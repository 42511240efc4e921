package dev.prospectus.yaml;

import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds how a value is written in a file: with its quotes, from its first sign to its last. */
public final class ScalarSpans {

    private ScalarSpans() {}

    /**
     * The text of a value as it is written. Empty for one over several lines, one with a name for aliases, and a text that
     * can't be parsed.
     *
     * @param text of the file that holds the value
     */
    public static Optional<String> written(String text, YamlScalar value) {
        LineIndex lines = new LineIndex(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), options);
            for (Event event = parser.getEvent(); !(event instanceof StreamEndEvent); event = parser.getEvent()) {
                if (event instanceof ScalarEvent scalar
                        && place(lines, value, scalar.getStartMark().getIndex()).equals(value.location())) {
                    int start = scalar.getStartMark().getIndex();
                    String written = text.substring(
                            text.offsetByCodePoints(0, start),
                            text.offsetByCodePoints(0, scalar.getEndMark().getIndex()));
                    return Optional.of(written).filter(one -> one.indexOf('\n') < 0 && !one.startsWith("&"));
                }
            }
            return Optional.empty();
        } catch (MarkedYAMLException unreadable) {
            return Optional.empty();
        }
    }

    private static SourceLocation place(LineIndex lines, YamlScalar value, int index) {
        return lines.atCodePoint(value.location().file(), index);
    }
}
