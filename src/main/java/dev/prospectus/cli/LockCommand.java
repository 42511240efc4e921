package dev.prospectus.cli;

import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.check.PublishedAddressLost;
import dev.prospectus.edit.PublishedList;
import dev.prospectus.plan.LastingAddresses;
import dev.prospectus.plan.Redirects;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code lock}: promises that published addresses stay. */
@Command(
        name = "lock",
        description =
                "Writes every address of the site that is for good into data/published-urls.txt, a file to commit: pages, files,"
                        + " calendars, feeds and old addresses that lead on. From then on check fails when one of them would answer no"
                        + " more. Months of the calendar and other lists that come and go by themselves are left out.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus lock",
            "  prospectus lock --site my-hub --dry-run     only tell which addresses are new",
            "  prospectus lock --prune                     give up the addresses that the site has no more"
        })
final class LockCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--prune",
            description = "Take the addresses out that nothing answers at any more. Links to them stay broken.")
    private boolean prune;

    @Option(names = "--dry-run", description = "Write nothing, and tell what would be added and taken out.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (options.drafts) {
            throw new ParameterException(
                    spec.commandLine(), "--drafts is none of lock's options: what waits is not published");
        }
        Preparation site = SiteBuilder.prepare(options.request(Severity.ERROR, 1));
        PrintWriter out = spec.commandLine().getOut();
        List<Diagnostic> errors = site.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.code().equals(PublishedAddressLost.CODE))
                .toList();
        if (!errors.isEmpty()) {
            FindingsReport.print(errors, options.site.given(), out, false);
            out.println("Nothing was written: mend what is wrong first, so that no address is missing.");
            return ExitCode.FINDINGS;
        }
        Redirects redirects = Redirects.of(site.edition());
        NavigableSet<String> lasting = LastingAddresses.of(site.plan(), redirects);
        PublishedList list = PublishedList.in(options.site.normalized());
        List<String> added = list.lackedOf(lasting);
        List<String> gone = prune
                ? list.addresses().stream()
                        .filter(address -> !lasting.contains(address)
                                && redirects.at(address).isEmpty())
                        .toList()
                : List.of();
        if (!dryRun) {
            list.write(added, gone);
        } else {
            added.forEach(address -> out.println("+ " + address));
        }
        gone.forEach(address -> out.println("- " + address));
        out.println(summary(added.size(), gone.size(), list.addresses().size() + added.size() - gone.size()));
        return ExitCode.CLEAN;
    }

    private String summary(int added, int gone, int all) {
        String does = dryRun ? "would be " : "";
        String news =
                added == 0 ? "No address is new" : added + (added == 1 ? " address " : " addresses ") + does + "added";
        return news + (gone == 0 ? "" : ", " + gone + " " + does + "taken out") + "; " + all
                + " in data/published-urls.txt.";
    }
}
