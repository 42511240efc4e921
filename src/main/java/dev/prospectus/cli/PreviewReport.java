package dev.prospectus.cli;

import dev.prospectus.build.Preparation;
import dev.prospectus.serve.PreviewListener;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what each look of a preview brought. A failure is told once, though the look is tried again and again. */
final class PreviewReport implements PreviewListener {

    private final CommandSpec spec;
    private final Path site;
    private final boolean colours;
    private String lastFailure = "";

    PreviewReport(CommandSpec spec, Path site, boolean colours) {
        this.spec = spec;
        this.site = site;
        this.colours = colours;
    }

    @Override
    public synchronized void looked(Preparation looked) {
        lastFailure = "";
        PrintWriter out = spec.commandLine().getOut();
        FindingsReport.print(looked.findings(), site, out, colours);
        out.println(FindingsReport.summary(looked.findings(), looked.heldBack()));
        out.flush();
    }

    @Override
    public synchronized void failed(Throwable failure) {
        if (!failure.toString().equals(lastFailure)) {
            lastFailure = failure.toString();
            PrintWriter err = spec.commandLine().getErr();
            Main.report(failure, err);
            err.println("  the preview goes on");
            err.flush();
        }
    }
}
