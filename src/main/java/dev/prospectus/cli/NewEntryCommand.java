package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.draft.DraftKind;
import dev.prospectus.draft.DraftSite;
import dev.prospectus.draft.Drafting;
import dev.prospectus.draft.Question;
import dev.prospectus.draft.Written;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code new programme}, {@code new cohort} and so on: each drafts one thing from answers to questions. */
@Command(mixinStandardHelpOptions = true)
final class NewEntryCommand implements Callable<Integer> {

    /** The option for text in Markdown, whatever its key in the file. */
    private static final String TEXT = "text";

    /** What programmes and pathways call that key. */
    private static final String BODY = "body";

    private final DraftKind kind;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--ask",
            description =
                    "Ask for what no option says. On a terminal that is so anyway; elsewhere answers are read line by line.")
    private boolean ask;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = SiteOptions.AsOfConverter.class,
            description = "The instant of which the day is offered. Default: now.")
    private Optional<AsOf> asOf = Optional.empty();

    private NewEntryCommand(DraftKind kind) {
        this.kind = kind;
    }

    /** The command for a kind of thing. Its questions are its options. */
    static CommandSpec of(DraftKind kind) {
        CommandSpec command =
                CommandSpec.forAnnotatedObject(new NewEntryCommand(kind)).name(kind.word());
        command.usageMessage()
                .sortOptions(false)
                .description(kind.description())
                .footer("", "Example:", "  prospectus new " + kind.example());
        for (Question question : kind.questions()) {
            OptionSpec.Builder option = OptionSpec.builder("--" + question.name())
                    .paramLabel("TEXT")
                    .description(question.words()
                            + (question.form().isSeveral() ? " May be repeated." : "")
                            + (question.form().isNeeded() ? "" : " Optional."));
            command.addOption(typed(question, option));
            if (question.name().equals(TEXT)) {
                command.addOption(
                        typed(question, OptionSpec.builder("--" + BODY).hidden(true)));
            }
        }
        return command;
    }

    private static OptionSpec typed(Question question, OptionSpec.Builder option) {
        return question.form().isSeveral()
                ? option.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .build()
                : option.type(String.class).arity("1").build();
    }

    @Override
    public Integer call() throws IOException {
        AsOf instant = asOf.orElseGet(() -> AsOf.of(Clock.systemUTC().instant()));
        Loaded loaded =
                Loader.loadData(site.normalized(), LoadOptions.on(instant).withWholeCatalogues());
        SiteFiles files = Loader.files(site.normalized());
        PrintWriter out = spec.commandLine().getOut();
        if (!files.obstacles().isEmpty()) {
            FindingsReport.print(files.obstacles(), site.given(), out, Ansi.AUTO.enabled());
            return ExitCode.FINDINGS;
        }
        ZoneId zone = loaded.catalogue().site().timeZone();
        LocalDate today = LocalDate.ofInstant(instant.in(zone), zone);
        Drafting drafting = new Drafting(kind, new DraftSite(site.normalized(), loaded.catalogue(), files, today));
        boolean done = (ask || Terminals.areBoth())
                ? new Conversation(
                                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                                out,
                                Terminals.areBoth(),
                                this::given)
                        .about(drafting, kind)
                : fromOptions(drafting, out);
        if (!done) {
            out.println();
            out.println("Nothing was written.");
            return ExitCode.USAGE;
        }
        return write(drafting.written(), instant, out);
    }

    /** What the options say; a wrong or missing one ends the command. */
    private boolean fromOptions(Drafting drafting, PrintWriter out) {
        List<String> missing = new ArrayList<>();
        for (Question question : kind.questions()) {
            boolean asked = drafting.asks(question);
            List<String> answer = given(question);
            if (!asked && !answer.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--" + question.name() + " can't be used here: " + drafting.otherwise(question));
            }
            if (!asked) {
                continue;
            }
            List<String> all =
                    answer.isEmpty() ? drafting.offered(question).map(List::of).orElse(List.of()) : answer;
            if (all.isEmpty() && question.form().isNeeded()) {
                if (!question.name().equals("id") || missing.isEmpty()) {
                    missing.add("--" + question.name());
                }
                continue;
            }
            Drafting.Reply reply = drafting.answer(question, all);
            if (reply.fault().isPresent() && (missing.isEmpty() || !answer.isEmpty())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--" + question.name() + ": " + reply.fault().get());
            }
            reply.taken().forEach(taken -> out.println("--" + question.name() + ": " + taken));
        }
        if (!missing.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no terminal to ask on, and " + String.join(", ", missing)
                            + (missing.size() == 1 ? " is missing" : " are missing"));
        }
        return true;
    }

    /** What options say, line by line. */
    private List<String> given(Question question) {
        List<String> said = new ArrayList<>(said(question.name()));
        if (question.name().equals(TEXT)) {
            said.addAll(said(BODY));
        }
        return said;
    }

    private List<String> said(String option) {
        Object value = spec.findOption("--" + option).getValue();
        if (value == null) {
            return List.of();
        }
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        return all.stream()
                .map(Object::toString)
                .flatMap(String::lines)
                .map(String::stripTrailing)
                .toList();
    }

    private int write(Written written, AsOf instant, PrintWriter out) throws IOException {
        if (written.files().isEmpty()) {
            out.print(written.lines());
            out.flush();
            throw new ParameterException(
                    spec.commandLine(),
                    written.trouble().orElse("it can't be written") + "; write the lines above there yourself");
        }
        if (dryRun) {
            out.println("--- " + written.file());
            out.print(written.lines());
            out.flush();
            return ExitCode.CLEAN;
        }
        boolean anew = written.files().get().added().containsKey(written.file());
        written.files().get().write();
        out.println((anew ? "Made " : "Added to ") + written.file() + ":");
        out.print(written.lines());
        return check(written.file(), instant, out);
    }

    /** What check says about the file. Most of it is known before: this is what belongs to several files. */
    private int check(String file, AsOf instant, PrintWriter out) throws IOException {
        List<Diagnostic> findings = SiteBuilder.check(
                        new BuildRequest(site.normalized(), instant, Optional.empty(), false, Severity.ERROR, 1))
                .stream()
                .filter(finding -> finding.location().file().equals(file))
                .toList();
        out.println();
        if (findings.isEmpty()) {
            out.println("Nothing is wrong with it. Next: prospectus serve --site "
                    + ShellWord.of(site.given().toString()));
            return ExitCode.CLEAN;
        }
        FindingsReport.print(findings, site.given(), out, Ansi.AUTO.enabled());
        return FindingsReport.reaches(findings, Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
