package dev.prospectus.publish;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What tests of hosts look at. */
final class HostAssertions {

    private HostAssertions() {}

    @FunctionalInterface
    interface Doing {
        Object go() throws IOException;
    }

    /** The reason why a host did not take it. */
    static HostException failure(Doing doing) {
        return catchThrowableOfType(HostException.class, doing::go);
    }

    /** What lies in a folder, by name. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
