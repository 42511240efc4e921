package dev.prospectus.cli;

import dev.prospectus.doctor.Doctor;
import dev.prospectus.doctor.Machine;
import dev.prospectus.doctor.Observation;
import dev.prospectus.doctor.Observation.State;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** The command {@code doctor}: says whether all that a site depends on is well. */
@Command(
        name = "doctor",
        description =
                "Says in one page whether Java, the launcher, git, the site and the catalogues that it builds on, the host's files and the"
                        + " schedule of publishing are well, and what to do where they are not. It changes none of them and asks no other machine. Exits with 1 when something is"
                        + " broken.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  prospectus doctor", "  prospectus doctor --site my-hub --json"})
final class DoctorCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--json", description = "Print JSON for other programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Observation> observations =
                Doctor.examine(options.request(Severity.ERROR, 1), Main.Version.number(), Machine.here());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            writeJson(observations, out);
        } else {
            observations.forEach(observation -> print(observation, out));
        }
        return observations.stream().anyMatch(one -> one.state() == State.BROKEN) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void print(Observation observation, PrintWriter out) {
        out.printf(
                Locale.UK, "%-12s  %-10s  %s%n", observation.state().words(), observation.part(), observation.found());
        if (!observation.toDo().isEmpty()) {
            out.printf(Locale.UK, "%-12s  %-10s  -> %s%n", "", "", observation.toDo());
        }
    }

    private static void writeJson(List<Observation> observations, PrintWriter out) {
        try (JsonGenerator json = StatusJson.generator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", 1);
            json.writeArrayPropertyStart("observations");
            for (Observation observation : observations) {
                json.writeStartObject();
                json.writeStringProperty("part", observation.part());
                json.writeStringProperty("state", observation.state().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("found", observation.found());
                if (!observation.toDo().isEmpty()) {
                    json.writeStringProperty("to-do", observation.toDo());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }
}
