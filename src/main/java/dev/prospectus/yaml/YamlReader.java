package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.MergeMarks;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into a tree with positions. Invalid input never causes an exception, only findings.
 *
 * <p>After a syntax error there is no tree. Other errors leave the rest of the file to be checked in the same run. A
 * file without a value (empty, or only comments) is a mapping without keys. So the shape reports which keys are
 * missing, and all entries of a registry may be commented out.
 */
public final class YamlReader {

    /** The code of a finding about two equal keys. */
    public static final String DUPLICATE_KEY = YamlCode.DUPLICATE_KEY;

    private YamlReader() {}

    /**
     * Reads a file with the default limits.
     *
     * @param name how findings call the file: relative to the site's folder, with forward slashes
     * @throws UncheckedIOException when the machine fails
     */
    public static YamlResult read(String name, Path path) {
        return read(name, path, YamlLimits.DEFAULT);
    }

    public static YamlResult read(String name, Path path, YamlLimits limits) {
        return parse(name, SourceFile.read(name, path, limits.bytes()), limits);
    }

    /** Reads a file's content. The caller limits its size. */
    public static YamlResult read(String name, byte[] bytes) {
        return read(name, bytes, YamlLimits.DEFAULT);
    }

    static YamlResult read(String name, byte[] bytes, YamlLimits limits) {
        return parse(name, SourceText.decode(name, bytes), limits);
    }

    /** Reads a file whose text is in memory, or says why it has none. */
    public static YamlResult read(String name, SourceText source) {
        return parse(name, source, YamlLimits.DEFAULT);
    }

    private static YamlResult parse(String name, SourceText source, YamlLimits limits) {
        if (source.text().isEmpty()) {
            return new YamlResult(Optional.empty(), source.findings());
        }
        String text = source.text().get();
        List<Diagnostic> marks = MergeMarks.in(name, text, true);
        if (!marks.isEmpty()) {
            return new YamlResult(Optional.empty(), marks);
        }
        Places places = Places.in(name, text);
        TreeBuilder tree = new TreeBuilder(places, limits);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            return tree.build(new ParserImpl(new StreamReader(text), options));
        } catch (MarkedYAMLException problem) {
            return tree.brokenOff(SyntaxProblem.explain(problem, places));
        } catch (IllegalArgumentException noSuchCharacter) {
            return tree.brokenOff(SyntaxProblem.explain(noSuchCharacter, text, places));
        }
    }
}
