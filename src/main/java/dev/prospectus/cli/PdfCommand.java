package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.edit.ReportFile;
import dev.prospectus.plan.Output;
import dev.prospectus.report.Tally;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.words.Listing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code pdf}: the catalogue as a booklet, and its flyers. */
@Command(
        name = "pdf",
        description =
                "Makes a PDF of all programmes, to be printed or sent: cover, contents, pathways, each programme with its dates and a code that leads"
                        + " to its page, and an index. With --flyers also each flyer. 'booklet: true' in site-config.yml publishes them with the site.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus pdf                                     prospectus.pdf of this folder's site",
            "  prospectus pdf --site my-hub --out autumn.pdf",
            "  prospectus pdf --flyers flyers                     and one flyer for each programme",
            "  prospectus pdf --as-of 2027-01-11                  as it will stand then"
        })
final class PdfCommand implements Callable<Integer> {

    private static final String BOOKLET = "prospectus.pdf";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the booklet. Default: " + BOOKLET + ".")
    private Path out = Path.of(BOOKLET);

    @Option(
            names = "--flyers",
            paramLabel = "DIR",
            description = "Also write each flyer into this folder, named after its programme.")
    private Optional<Path> flyers = Optional.empty();

    @Override
    public Integer call() throws IOException {
        BuildRequest request = options.request(Severity.ERROR, 1);
        Preparation site = SiteBuilder.prepare(request);
        if (!site.publishable()) {
            return refused(site.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList());
        }
        PrintWriter told = spec.commandLine().getOut();
        try {
            List<Output.Printed> all = SiteBuilder.printed(site.edition());
            if (all.isEmpty()) {
                told.println("No PDF: the site tells of no programmes.");
                return ExitCode.CLEAN;
            }
            int bytes = write(site, all.get(0), out);
            told.println(String.format(Locale.UK, "Wrote %s (%,d KB).", out, bytes / 1024));
            if (flyers.isPresent()) {
                for (Output.Printed flyer : all.subList(1, all.size())) {
                    write(site, flyer, flyers.get().resolve(name(flyer)));
                }
                told.println(
                        "Wrote " + Listing.count(all.size() - 1, "flyer", "flyers") + " into " + flyers.get() + ".");
            }
            told.flush();
        } catch (AuthorFault fault) {
            return refused(List.of(fault.diagnostic()));
        }
        return ExitCode.CLEAN;
    }

    private int write(Preparation site, Output.Printed document, Path file) throws IOException {
        byte[] pdf = site.renderer().render(document);
        new ReportFile(options.site.normalized(), file).write(pdf);
        return pdf.length;
    }

    /** The programme's name, which is the folder in which the site has its flyer. */
    private static String name(Output.Printed flyer) {
        String path = flyer.path().value();
        String folder = path.substring(0, path.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1) + ".pdf";
    }

    private int refused(List<Diagnostic> errors) {
        PrintWriter err = spec.commandLine().getErr();
        FindingsReport.print(errors, options.site.given(), err, colour.wanted());
        err.println("No PDF: " + Tally.of(errors).words() + ".");
        return ExitCode.FINDINGS;
    }
}
