import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says what the outputs for machines add to a site: the bytes of each kind and the CPU time that making it takes, beside those of the
 * pages with all that browsers fetch for them; and beside what a build of the pages alone takes, which loads, plans and checks before.
 * Everything is made one after the other in one thread, pages first, so what both need counts as theirs. Nothing is written.
 * Arguments: the site's folder.
 */
final class Shares {

    private static final String PAGES = "pages";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, long[]> kinds = new TreeMap<>();

    private Shares() {}

    public static void main(String[] arguments) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        Preparation site = SiteBuilder.prepare(new BuildRequest(
                Path.of(arguments[0]),
                AsOf.of(Instant.parse("2026-10-01T09:00:00Z")),
                Optional.empty(),
                false,
                Severity.ERROR,
                1));
        List<Output> outputs = List.copyOf(site.plan().outputs());
        long before = THREADS.getCurrentThreadCpuTime() - begin;
        Shares shares = new Shares();
        Map<OutputPath, List<Output.OfPage>> twins = new HashMap<>();
        List<Output> rest = new ArrayList<>();
        for (Output output : outputs) {
            if (output instanceof Output.OfPage twin) {
                twins.computeIfAbsent(twin.page().path(), page -> new ArrayList<>()).add(twin);
            } else if (!kind(output.path().value()).equals(PAGES)) {
                rest.add(output);
            }
        }
        for (Output output : outputs) {
            if (!(output instanceof Output.OfPage) && kind(output.path().value()).equals(PAGES)) {
                byte[] page = shares.made(output, () -> site.renderer().render(output));
                for (Output.OfPage twin : twins.getOrDefault(output.path(), List.of())) {
                    shares.made(twin, () -> twin.made().apply(page));
                }
            }
        }
        for (Output output : rest) {
            shares.made(output, () -> site.renderer().render(output));
        }
        shares.print(before);
    }

    private interface Making {
        byte[] bytes() throws IOException;
    }

    private byte[] made(Output output, Making making) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        byte[] bytes = making.bytes();
        long[] sums = kinds.computeIfAbsent(kind(output.path().value()), unseen -> new long[3]);
        sums[0]++;
        sums[1] += bytes.length;
        sums[2] += THREADS.getCurrentThreadCpuTime() - begin;
        return bytes;
    }

    /** As {@code SharesTest} has it. */
    private static String kind(String path) {
        if (path.endsWith(".md") || path.equals("llms.txt")) {
            return "twins";
        } else if (path.startsWith("ics/")) {
            return "calendars";
        } else if (path.startsWith("feeds/") || path.equals("feed.xml")) {
            return "feeds";
        } else if (path.startsWith("cards/") || path.startsWith("api/") || path.startsWith("embed/")
                || path.startsWith("open-referral/")) {
            return path.substring(0, path.indexOf('/'));
        } else if (path.equals("xcri-cap.xml")) {
            return "xcri";
        } else if (path.startsWith("sitemap") || path.equals("robots.txt")) {
            return "sitemap";
        } else if (path.equals("site.webmanifest") || path.matches("(favicon|apple-touch-icon|icon-).*")) {
            return "icons";
        }
        return PAGES;
    }

    /** @param before CPU time of all that a build does before it makes pages, in nanoseconds */
    private void print(long before) {
        long[] pages = kinds.remove(PAGES);
        row(PAGES, pages, pages);
        long[] all = new long[3];
        kinds.forEach((kind, sums) -> {
            row(kind, sums, pages);
            for (int i = 0; i < all.length; i++) {
                all[i] += sums[i];
            }
        });
        row("together", all, pages);
        System.out.printf(
                Locale.ROOT,
                "of a build of the pages alone, with %.2f s for loading, planning and checking: %.1f %%%n",
                before / 1e9,
                100.0 * all[2] / (before + pages[2]));
    }

    private static void row(String kind, long[] sums, long[] pages) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %7d files %8.2f MB %5.1f %% %8.2f s %5.1f %%%n",
                kind,
                sums[0],
                sums[1] / 1e6,
                100.0 * sums[1] / pages[1],
                sums[2] / 1e9,
                100.0 * sums[2] / pages[2]);
    }
}
