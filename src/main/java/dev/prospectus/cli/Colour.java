package dev.prospectus.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The option that says whether findings are coloured. */
final class Colour {

    /** What may be chosen. */
    enum When {
        auto,
        always,
        never
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
    private When when = When.auto;

    boolean wanted() {
        return switch (when) {
            case auto -> Ansi.AUTO.enabled();
            case always -> true;
            case never -> false;
        };
    }
}
