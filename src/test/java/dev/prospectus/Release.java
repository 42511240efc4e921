package dev.prospectus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files that {@code mvn -Prelease package} leaves in {@code target/}. */
final class Release {

    static final String VERSION = ofPom("artifactId>prospectus</artifactId>\\s*<version");
    static final String NAME = "prospectus-" + VERSION;

    private Release() {}

    static Path archive() {
        return Path.of("target", NAME + ".zip");
    }

    /** @param name of a part that only some sites need */
    static Path part(String name) {
        return Path.of("target", "prospectus-" + name + "-" + VERSION + ".zip");
    }

    static Path debianPackage() {
        return Path.of("target", NAME + ".deb");
    }

    /** The text of an element of {@code pom.xml}. */
    static String ofPom(String element) {
        try {
            Matcher text = Pattern.compile("<" + element + ">([^<]+)<").matcher(Files.readString(Path.of("pom.xml")));
            assertThat(text.find()).as(element).isTrue();
            return text.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks the archive with its permissions, as {@code unzip} does, and returns the folder that it holds. */
    static Path unpackInto(Path folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive()).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                    Files.setPosixFilePermissions(
                            file,
                            PosixFilePermissions.fromString(
                                    (entry.getUnixMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                }
            }
        }
        return folder.resolve(NAME);
    }

    /**
     * Runs a command, and returns what it said, with its exit code where that is not 0.
     *
     * @param environment all of it
     */
    static String run(Path where, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(where.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() == 0 ? said : said + "exit " + process.exitValue() + "\n";
    }

    /** Where a program is installed. */
    static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
