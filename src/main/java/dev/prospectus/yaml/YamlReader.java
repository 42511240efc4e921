package dev.prospectus.yaml;

import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML file into a tree with positions. Whatever the bytes are, the answer is a result with findings, never
 * an exception. After a mistake in the syntax the file has no root; mistakes of other kinds leave the rest of the file
 * to be checked in the same run. A file without any value (empty, or only comments) is a block without keys, so that
 * the shape says which keys are missing, and a registry may be emptied by commenting its entries out.
 */
public final class YamlReader {

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

    /** Reads what is already in memory; the caller has taken care of its size. */
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
