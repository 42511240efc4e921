package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixesTest {

    /** A file is read a few times, not twice for each of its fixes. Memory taken is work that no busy machine changes. */
    @Test
    void workGrowsWithTheFileAndNotWithItsSquare(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        work(site, 10);
        assertThat(work(site, 400)).isLessThan(6 * work(site, 100));
    }

    /** The bytes that are allocated to mend a file with that many mistakes. */
    private static long work(Path site, int mistakes) throws IOException {
        StringBuilder contacts = new StringBuilder();
        IntStream.range(0, mistakes)
                .forEach(i -> contacts.append("c").append(i).append(":\n  roel: Office\n  email: a@example.org\n"));
        Files.writeString(site.resolve("data/contacts.yml"), contacts);
        List<Diagnostic> findings =
                Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01"))).findings();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        Fixes fixes = Fixes.of(site, findings);

        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(fixes.made()).hasSize(mistakes);
        return taken;
    }
}
