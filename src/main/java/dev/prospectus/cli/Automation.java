package dev.prospectus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a site is checked and published. The files by which a git host does so are resources of the jar; a list names each with its
 * place in the site, and behind it the resource where that is another. For other hosts the site's own settings are all it takes.
 */
enum Automation {
    GITHUB,
    GITLAB,
    NETLIFY,
    CLOUDFLARE,
    NGINX,
    APACHE,
    NONE;

    /** The git hosts, of which each has a list of files. */
    private static final Set<Automation> GIT_HOSTS = EnumSet.of(GITHUB, GITLAB);

    /** Where neither git host nor web server is known. */
    private static final Set<Automation> WITHOUT_RULES = EnumSet.of(GITHUB, GITLAB, NONE);

    private static final String FOLDER = "/dev/prospectus/ci/";

    /** A program that git runs, so it must be allowed to run. */
    private static final String HOOK = "hooks/pre-commit";

    /** As the option {@code --ci} has it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The file that says where Prospectus comes from; absent where none is written. */
    Optional<String> sourceFile() {
        return switch (this) {
            case GITHUB -> Optional.of(".github/actions/prospectus/action.yml");
            case GITLAB -> Optional.of(".gitlab-ci.yml");
            default -> Optional.empty();
        };
    }

    /** The lines of {@code site-config.yml} by which a build writes the rules of this host's web server. */
    String hosting() {
        return WITHOUT_RULES.contains(this) ? "" : "hosting: {servers: [" + word() + "]}\n";
    }

    /**
     * Writes the files into a new site.
     *
     * @param source where the git host gets Prospectus; empty where its editors are to say so
     */
    void writeTo(Path site, Optional<ProgramSource> source) throws IOException {
        if (!GIT_HOSTS.contains(this)) {
            return;
        }
        for (String line : text(word() + ".txt").lines().toList()) {
            List<String> parts = List.of(line.split(" "));
            String name = parts.get(0);
            Path file = site.resolve(name);
            Files.createDirectories(file.getParent());
            String resource = parts.size() > 1 ? parts.get(1) : word() + "/" + name;
            Files.writeString(file, filledIn(text(resource), source), StandardOpenOption.CREATE_NEW);
            if (name.equals(HOOK)
                    && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String filledIn(String text, Optional<ProgramSource> source) {
        return text.replace(
                        "@repository@", source.map(ProgramSource::repository).orElse(""))
                .replace("@commit@", source.map(ProgramSource::commit).orElse(""));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Automation.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
