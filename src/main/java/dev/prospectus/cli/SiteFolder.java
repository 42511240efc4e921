package dev.prospectus.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the site. */
final class SiteFolder {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder with site-config.yml. Default: this folder.")
    private Path given = Path.of(".");

    /** As it was typed, for what people read. */
    Path given() {
        return given;
    }

    Path normalized() {
        return given.normalize();
    }
}
