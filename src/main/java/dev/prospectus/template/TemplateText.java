package dev.prospectus.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a site's own template, for those who look for names in it. */
final class TemplateText {

    private TemplateText() {}

    /** Empty for a file that is gone meanwhile. */
    static String of(Path folder, String file) {
        try {
            return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + folder.resolve(file), failure);
        }
    }
}
