package dev.prospectus.jbake;

import dev.prospectus.model.JBakeSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Folders of {@code content/} that JBake passes over, since a file in them ({@code .jbakeignore}) says so. */
public final class IgnoredFolders {

    private final Path content;
    private final String mark;
    private final Map<String, Boolean> known = new HashMap<>();

    public IgnoredFolders(JBakeSettings settings, Path content) {
        this.content = content;
        this.mark = settings.ignoreFile();
    }

    /** The name of the file. */
    public String mark() {
        return mark;
    }

    /** The outermost of those that a file is in. */
    public Optional<String> above(String file) {
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            String folder = file.substring(0, slash);
            if (known.computeIfAbsent(
                    folder, unseen -> Files.exists(content.resolve(unseen).resolve(mark)))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
