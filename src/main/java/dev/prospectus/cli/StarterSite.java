package dev.prospectus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The small hub that a new site starts from; its files are resources of the jar. */
final class StarterSite {

    private static final String FOLDER = "/dev/prospectus/starter/";

    /** Names every file, a line each: a jar can't be listed cheaply. */
    private static final String LIST = "index.txt";

    private StarterSite() {}

    /** @throws FileAlreadyExistsException when there is anything in the folder already; it is then left as it is */
    static void writeTo(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "there is something here already; name a folder that is new or empty");
        }
        for (String name :
                new String(resource(LIST), StandardCharsets.UTF_8).lines().toList()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, resource(name), StandardOpenOption.CREATE_NEW);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StarterSite.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the starter site's " + name);
            }
            return in.readAllBytes();
        }
    }
}
