package dev.prospectus.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of Debian's package, in the words of {@code --help}: what a page of {@code man} is made of, in roff. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine program) {
        ManPage made = new ManPage();
        CommandSpec spec = program.getCommandSpec();
        made.page.append(
                ".\\\" Made by ManPageTest from the help of the commands.\n.TH PROSPECTUS 1 \"\" Prospectus\n");
        made.section("NAME");
        made.page.append("prospectus \\- static site generator for programme catalogues\n");
        made.section("SYNOPSIS");
        made.page.append(".B prospectus\nCOMMAND [options]\n.br\n.B prospectus\nCOMMAND \\-\\-help\n");
        made.section("DESCRIPTION");
        made.line(String.join(" ", spec.usageMessage().description()));
        made.section("COMMANDS");
        program.getSubcommands().values().forEach(made::command);
        made.section("EXIT STATUS");
        made.line("0 clean, 1 findings, 2 the command line is wrong, 3 disk, permission or defect.");
        made.section("ENVIRONMENT");
        made.item("JAVA_HOME", "Which Java to use (17 or later); otherwise the java on the PATH.");
        made.item(
                "PROSPECTUS_JAVA_OPTS",
                "Further options for the Java virtual machine, separated by spaces, as -Xmx2g.");
        made.section("FILES");
        made.item(
                "~/.cache/prospectus",
                "What makes starts fast, once for each version of Prospectus and Java. May be deleted.");
        made.item("/usr/share/doc/prospectus/docs", "Every key of a site's files, every finding, and how to publish.");
        made.item("/usr/lib/prospectus/sample", "A complete hub, fictional.");
        return made.page.toString();
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        page.append(".SS \"")
                .append(escaped(spec.qualifiedName().substring("prospectus ".length())))
                .append("\"\n");
        line(String.join(" ", spec.usageMessage().description()));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            item(parameter.paramLabel(), String.join(" ", parameter.description()));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
                item(names(option), String.join(" ", option.description()));
            }
        }
        command.getSubcommands().values().forEach(this::command);
    }

    private static String names(OptionSpec option) {
        String names = List.of(option.names()).stream().collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void item(String term, String words) {
        page.append(".TP\n.B ").append(escaped(term)).append('\n');
        line(words);
    }

    /** One line of input for each sentence would read the same; a line must not begin as a request of roff does. */
    private void line(String words) {
        String plain = CommandLine.Help.Ansi.OFF.string(words);
        page.append(plain.startsWith(".") || plain.startsWith("'") ? "\\&" : "")
                .append(escaped(plain))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
    }
}
