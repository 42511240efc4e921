package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page of the sample site is valid HTML, to the last warning. */
@Tag("site")
final class NuCheckerTest {

    private static final int THREADS = 2;

    @Test
    void theCheckerSeesErrorsAndWarnings() throws IOException {
        assertThat(
                        new NuChecker()
                                .findings(
                                        URI.create("https://example.org/"),
                                        "<!DOCTYPE html><html lang=en><title>t</title><p id=a><div id=a></p><section>x</section>"))
                .anyMatch(finding -> finding.contains("error: Duplicate ID"))
                .anyMatch(finding -> finding.contains("warning: Section lacks heading"));
    }

    @Test
    void everyPageIsValid() throws InterruptedException, ExecutionException {
        BuiltSite site = BuiltSite.inFolder();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> shares = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int share = i;
                shares.add(() -> findings(site, share));
            }
            List<String> findings = new ArrayList<>();
            for (Future<List<String>> share : pool.invokeAll(shares)) {
                findings.addAll(share.get());
            }
            assertThat(findings).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> findings(BuiltSite site, int share) throws IOException {
        NuChecker checker = new NuChecker();
        List<String> findings = new ArrayList<>();
        for (int i = share; i < site.pages().size(); i += THREADS) {
            SitePage page = site.pages().get(i);
            checker.findings(site.baseUrl().resolve(page.address()), page.html())
                    .forEach(finding -> findings.add(page + ":" + finding));
        }
        return findings;
    }
}
