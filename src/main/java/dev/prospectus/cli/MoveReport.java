package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.RichText;
import dev.prospectus.moving.JBakeMove;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells what came along of a site that JBake made, what did not, and what a check finds in the new one. */
record MoveReport(JBakeMove move, MovedConfig config, Path site) {

    /** As many kinds of findings as an editor reads. */
    private static final int MOST_KINDS = 8;

    /** @return the exit code */
    int print(PrintWriter out) throws IOException {
        BuildRequest request =
                new BuildRequest(site, AsOf.of(Clock.systemUTC().instant()), Optional.empty(), true, Severity.ERROR, 1);
        Preparation made = SiteBuilder.prepare(request.trying());
        out.println("Made " + site + " of " + (move.from().toString().isEmpty() ? "this folder" : move.from())
                + ", which stays as it is.");
        pages(made, out);
        long templates = count("templates/");
        if (templates > 0) {
            out.println("  " + templates + (templates == 1 ? " template" : " templates") + " for Freemarker");
        }
        long assets = count("assets/");
        if (assets > 0) {
            out.println("  " + assets + (assets == 1 ? " file" : " files") + " of assets/");
        }
        if (!move.left().isEmpty()) {
            out.println("What does not come along:");
            move.left().forEach(left -> out.println("  " + left.words()));
        }
        out.println("Please say in site-config.yml:");
        config.unknown().forEach(words -> out.println("  " + words));
        findings(made.findings(), out);
        out.println("Next: prospectus " + (made.publishable() ? "serve" : "check") + " --site "
                + ShellWord.of(site.toString()));
        return made.publishable() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private long count(String folder) {
        return move.copies().keySet().stream()
                .filter(file -> file.startsWith(folder))
                .count();
    }

    private void pages(Preparation made, PrintWriter out) {
        Collection<ContentPage> read = made.edition().catalogue().pages();
        SortedMap<String, Long> formats = new TreeMap<>(
                read.stream().collect(Collectors.groupingBy(page -> format(page.source()), Collectors.counting())));
        SortedMap<String, Long> types =
                new TreeMap<>(read.stream().collect(Collectors.groupingBy(ContentPage::type, Collectors.counting())));
        long drafts = read.stream().filter(ContentPage::draft).count();
        long all = move.copies().keySet().stream()
                .filter(file -> file.startsWith("content/") && !format(file).isEmpty())
                .count();
        out.println("  " + read.size() + " of " + all + (all == 1 ? " page" : " pages")
                + (read.isEmpty() ? "" : ": " + listed(formats) + "; of type " + listed(types))
                + (drafts == 0 ? "" : "; " + drafts + " not out yet"));
        if (read.size() < all) {
            out.println("  " + (all - read.size())
                    + (all - read.size() == 1
                            ? " is left out until its errors are mended, as said below"
                            : " are left out until their errors are mended, as said below"));
        }
    }

    private static String listed(SortedMap<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Empty for a file that is no page. */
    private static String format(String file) {
        return RichText.Form.of(file).map(RichText.Form::label).orElse("");
    }

    private static void findings(List<Diagnostic> findings, PrintWriter out) {
        Map<String, List<Diagnostic>> byCode = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.toList()));
        List<List<Diagnostic>> kinds = new ArrayList<>(byCode.values());
        kinds.sort(Comparator.comparing((List<Diagnostic> kind) -> kind.get(0).severity())
                .reversed()
                .thenComparing(kind -> -kind.size()));
        out.println("A check of the new site: " + Tally.of(findings).words() + (kinds.isEmpty() ? "." : ", such as"));
        for (List<Diagnostic> kind : kinds.subList(0, Math.min(MOST_KINDS, kinds.size()))) {
            out.println("  " + kind.size() + " x " + kind.get(0));
        }
        if (kinds.size() > MOST_KINDS) {
            out.println("  and " + (kinds.size() - MOST_KINDS) + " more kinds");
        }
    }
}
