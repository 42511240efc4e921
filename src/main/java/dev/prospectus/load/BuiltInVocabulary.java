package dev.prospectus.load;

import dev.prospectus.model.Nouns;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words of a site that names none of its own. They stand in a file of the same form as a site's, which is the only place
 * where this program names a role, a phase or any other of them.
 */
public final class BuiltInVocabulary {

    private static final String FILE = "vocabulary.yml";

    private static final Vocabulary WORDS = read();

    private BuiltInVocabulary() {}

    public static Vocabulary get() {
        return WORDS;
    }

    private static Vocabulary read() {
        SourceText source = new SourceText(Optional.of(text()), List.of());
        Bound.Read<VocabularyShape.Change> read = Bound.read(FILE, source, VocabularyShape.VOCABULARY);
        if (!read.findings().isEmpty()) {
            throw new IllegalStateException("the built-in vocabulary: " + read.findings());
        }
        return read.value()
                .orElseThrow()
                .apply(new Vocabulary(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Vocabulary.Naming(
                                new SchoolYears("", "", new TreeMap<>()),
                                List.of(),
                                new Nouns("", "", "", "", "", "", "", ""))));
    }

    /** The file as it stands, to be copied. */
    static String text() {
        try (InputStream in = Objects.requireNonNull(BuiltInVocabulary.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read the built-in vocabulary", failure);
        }
    }
}
