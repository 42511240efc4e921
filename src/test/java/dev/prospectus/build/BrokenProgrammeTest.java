package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hint for a dead link asks for all pages there will be, also while a programme with dates to come can't be loaded. */
class BrokenProgrammeTest {

    @Test
    void aDeadLinkBesideABrokenProgrammeIsAFinding(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        for (String id : new String[] {"foundations", "subject-knowledge"}) {
            Path programme = site.resolve("data/programmes/" + id + ".yml");
            Files.writeString(programme, Files.readString(programme).replaceFirst("(?m)^outcomes:", "outcome:"));
        }
        Files.writeString(
                site.resolve("content/fair.md"),
                "title=Maths fair\ntype=page\nstatus=published\n~~~~~~\nCome to the [hall](/haul/).\n");

        assertThat(SiteBuilder.check(
                        new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2)))
                .extracting(Diagnostic::code)
                .contains("SHP001", "LNK001");
    }
}
