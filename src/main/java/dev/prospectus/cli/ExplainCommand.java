package dev.prospectus.cli;

import dev.prospectus.rules.Explanation;
import dev.prospectus.rules.Explanations;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: what a code means, why it matters, and what is right instead. */
@Command(
        name = "explain",
        description = "Explains the code of a finding, or lists all codes.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  prospectus explain COH004", "  prospectus explain"})
final class ExplainCommand implements Callable<Integer> {

    private static final Pattern CODE = Pattern.compile("([A-Z]{3})[^A-Z0-9]?([0-9O]{1,3})");
    private static final String ZEROS = "000";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "Such as COH004. Left out: all codes.")
    private Optional<String> code = Optional.empty();

    @Override
    public Integer call() {
        Explanations explanations = Explanations.read();
        PrintWriter out = spec.commandLine().getOut();
        if (code.isEmpty()) {
            explanations.all().forEach(one -> out.println(one.code() + "  " + one.fault()));
            return ExitCode.CLEAN;
        }
        String asked = code.get().strip().toUpperCase(Locale.ROOT);
        Explanation one = explanations.of(asked).orElseThrow(() -> unknown(explanations, asked));
        explain(one, out);
        return ExitCode.CLEAN;
    }

    private ParameterException unknown(Explanations explanations, String asked) {
        List<String> codes = explanations.all().stream().map(Explanation::code).toList();
        return new ParameterException(
                spec.commandLine(),
                "there is no code '" + code.orElse("") + "'; "
                        + meant(codes, asked)
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("'prospectus explain' lists all"));
    }

    /** A figure may lack its zeros or have a letter O for one; else one slip is forgiven. */
    private static Optional<String> meant(List<String> codes, String asked) {
        Matcher parts = CODE.matcher(asked);
        Optional<String> whole = parts.matches()
                ? Optional.of(parts.group(1)
                        + ZEROS.substring(parts.group(2).length())
                        + parts.group(2).replace('O', '0'))
                : Optional.empty();
        return whole.filter(codes::contains).or(() -> DidYouMean.among(codes, asked));
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
