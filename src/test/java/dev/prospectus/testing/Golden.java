package dev.prospectus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a test made with a file that somebody has reviewed. {@code mvn test -Dgolden.update=true} writes the
 * files anew; the difference then shows in review.
 */
public final class Golden {

    /** Where fixtures are kept; files are read and written here, never in the compiled copy. */
    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    public static void assertMatches(Path golden, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.toAbsolutePath().getParent());
                Files.writeString(golden, actual);
            }
            assertThat(golden).as("run with -Dgolden.update=true to write it").exists();
            assertThat(actual)
                    .as(golden + " (run with -Dgolden.update=true if the change is meant)")
                    .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException("can't use " + golden, failure);
        }
    }
}
