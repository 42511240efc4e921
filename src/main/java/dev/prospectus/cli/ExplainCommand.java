package dev.prospectus.cli;

import dev.prospectus.rules.Explanation;
import dev.prospectus.rules.Explanations;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: what codes mean, why they matter, and what is right instead. */
@Command(
        name = "explain",
        description = "Explains the codes of findings, or lists all codes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus explain COH004",
            "  prospectus explain LNK001 TXT005",
            "  prospectus explain"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "Such as COH004, in capitals or not. Left out: the list of all codes.")
    private List<String> codes = new ArrayList<>();

    @Override
    public Integer call() {
        Explanations explanations = Explanations.read();
        PrintWriter out = spec.commandLine().getOut();
        if (codes.isEmpty()) {
            explanations.all().forEach(one -> out.println(one.code() + "  " + one.fault()));
            return ExitCode.CLEAN;
        }
        List<Explanation> asked = codes.stream()
                .map(typed -> explanations
                        .of(typed.strip().toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> unknown(typed, explanations)))
                .distinct()
                .toList();
        for (int i = 0; i < asked.size(); i++) {
            if (i > 0) {
                out.println();
            }
            explain(asked.get(i), out);
        }
        return ExitCode.CLEAN;
    }

    private ParameterException unknown(String typed, Explanations explanations) {
        return new ParameterException(
                spec.commandLine(),
                "there is no code '" + typed + "'; "
                        + explanations
                                .meant(typed)
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("'prospectus explain' lists all"));
    }

    private static void explain(Explanation one, PrintWriter out) {
        String severities = one.severities().stream().map(Severity::word).collect(Collectors.joining(" or "));
        out.println(one.code() + " (" + severities + "): " + one.fault());
        out.println();
        out.println(one.reason());
        one.example().ifPresent(example -> {
            out.println();
            out.println(example.file().isEmpty() ? "Wrong:" : "Wrong, in " + example.file() + ":");
            example.wrong().forEach(line -> out.println("  " + line));
            out.println(example.right().isEmpty() ? "Right: without these lines" : "Right:");
            example.right().forEach(line -> out.println("  " + line));
        });
        out.println();
        out.println(one.silencing().replace("`", ""));
    }
}
