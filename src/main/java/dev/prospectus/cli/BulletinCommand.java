package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.bulletin.Bulletin;
import dev.prospectus.bulletin.MailHtml;
import dev.prospectus.bulletin.MailText;
import dev.prospectus.edit.ReportFile;
import dev.prospectus.history.CommittedFiles;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Role;
import dev.prospectus.model.StatusHistory;
import dev.prospectus.plan.Edition;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.words.DateWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code bulletin}: makes a newsletter of what is new. */
@Command(
        name = "bulletin",
        description =
                "Makes a newsletter of what is new since a day: news, programmes, what has opened, dates and places that changed, what was"
                        + " cancelled; and of what does not wait: last places, and applications that close within two weeks. It comes as HTML that"
                        + " mail programs keep, and as plain text. It sends nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus bulletin --since 2026-09-24",
            "  prospectus bulletin --since 2026-09-24 --format html > bulletin.html",
            "  prospectus bulletin --since 2026-09-24 --out newsletter       bulletin.html and bulletin.txt"
        })
final class BulletinCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            required = true,
            converter = SiteOptions.AsOfConverter.class,
            description =
                    "When the last newsletter was made: 2026-09-24, or an instant as --as-of takes it. At most 60 days before that.")
    private AsOf since = AsOf.of(Instant.EPOCH);

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Only what is for a role, by its id. News is for everybody. Default: for all.")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text or html, on standard output. Default: text.")
    private Form format = Form.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write bulletin.html and bulletin.txt into this folder instead.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        BuildRequest asked = options.request(Severity.ERROR, 1);
        Preparation site = SiteBuilder.prepare(asked.with(new CommittedFiles(asked.site())));
        PrintWriter err = spec.commandLine().getErr();
        if (!site.publishable()) {
            List<Diagnostic> errors = site.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            FindingsReport.print(errors, options.site.given(), err, colour.wanted());
            err.println("No bulletin: " + Tally.of(errors).words() + ".");
            return ExitCode.FINDINGS;
        }
        Edition edition = site.edition();
        Instant from = begin(edition);
        known(edition, from).ifPresent(err::println);
        Bulletin bulletin = Bulletin.of(edition, from, whom(edition));
        PrintWriter told = spec.commandLine().getOut();
        if (out.isPresent()) {
            new ReportFile(options.site.normalized(), out.get().resolve("bulletin.html")).write(MailHtml.of(bulletin));
            new ReportFile(options.site.normalized(), out.get().resolve("bulletin.txt")).write(MailText.of(bulletin));
            told.println("Wrote bulletin.html and bulletin.txt in " + out.get() + ". Subject: " + bulletin.title());
        } else {
            told.print(format.write(bulletin));
        }
        told.flush();
        return ExitCode.CLEAN;
    }

    private Instant begin(Edition edition) {
        Instant from = since.in(edition.zone());
        DateWords dates = new DateWords(edition.zone());
        if (!from.isBefore(edition.asOf())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since is " + dates.from(from) + ", which is not before " + dates.moment(edition.asOf()));
        }
        Instant earliest = edition.asOf().minus(StatusHistory.WINDOW);
        if (from.isBefore(earliest)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since is " + dates.from(from) + ", more than " + StatusHistory.WINDOW.toDays()
                            + " days ago; write " + dates.dayFrom(earliest).plusDays(1) + " or later");
        }
        return from;
    }

    private Optional<Role> whom(Edition edition) {
        List<Role> roles = edition.catalogue().roles();
        try {
            return role.map(typed -> Choice.of(
                    typed,
                    "role of this catalogue",
                    roles,
                    Role::id,
                    "write " + roles.stream().map(Role::id).collect(Collectors.joining(", "))));
        } catch (TypeConversionException unknown) {
            throw new ParameterException(spec.commandLine(), "--role: " + unknown.getMessage());
        }
    }

    /** Why something may be missing, if it may. */
    private static Optional<String> known(Edition edition, Instant from) {
        Optional<Instant> begin = edition.earlier(List.of("data")).from();
        if (begin.isEmpty()) {
            return Optional.of(
                    "What editors changed is not known, since git keeps no history here: only what follows from dates is told.");
        }
        return begin.filter(from::isBefore)
                .map(at -> "What editors changed is known from " + new DateWords(edition.zone()).from(at)
                        + " on, since the history here begins then.");
    }

    /** One of the two forms. */
    private enum Form {
        TEXT("text"),
        HTML("html");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        String write(Bulletin bulletin) {
            return this == HTML ? MailHtml.of(bulletin) : MailText.of(bulletin);
        }
    }

    /** Parses a format. The error message names the valid words. */
    static final class FormatConverter implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            return Choice.of(text, "format", List.of(Form.values()), form -> form.word, "write text or html");
        }
    }
}
