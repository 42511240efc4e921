package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Output;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look that remembers the looks before it finds and makes what a look at the same files without a memory does. */
final class IncrementalTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final int STEPS = 36;
    private static final int OUTPUTS_A_STEP = 8;

    @TempDir
    Path temp;

    @Test
    void incrementalEqualsCleanWhateverEditorsDo() throws IOException {
        Path site = temp.resolve("site");
        RandomEdits edits = RandomEdits.of(site, 20261129);
        Random random = new Random(7);
        SiteMemory memory = SiteMemory.across(edits::now);
        List<String> done = new ArrayList<>(List.of("starts"));
        int publishable = 0;
        for (int step = 0; step < STEPS; step++) {
            Preparation clean = SiteBuilder.prepare(request(site));
            Preparation incremental = SiteBuilder.prepare(request(site), memory);
            assertThat(incremental.findings()).as(done.toString()).isEqualTo(clean.findings());
            assertThat(incremental.publishable()).isEqualTo(clean.publishable());
            if (clean.publishable()) {
                publishable++;
                assertSameOutputs(incremental, clean, random, done);
            }
            done.add(edits.next());
        }
        assertThat(publishable).isBetween(STEPS / 5, STEPS - 5);
    }

    private static void assertSameOutputs(Preparation incremental, Preparation clean, Random random, List<String> done)
            throws IOException {
        List<Output> expected = List.copyOf(clean.plan().outputs());
        List<Output> outputs = List.copyOf(incremental.plan().outputs());
        assertThat(outputs)
                .extracting(Output::path)
                .isEqualTo(expected.stream().map(Output::path).toList());
        for (int i = 0; i < OUTPUTS_A_STEP; i++) {
            int any = random.nextInt(expected.size());
            assertThat(content(incremental, outputs.get(any)))
                    .as(expected.get(any).path() + " after " + done)
                    .isEqualTo(content(clean, expected.get(any)));
        }
    }

    private static String content(Preparation site, Output output) throws IOException {
        try {
            return new String(site.renderer().render(output), StandardCharsets.ISO_8859_1);
        } catch (AuthorFault fault) {
            return fault.diagnostic().toString();
        }
    }

    @Test
    void whatDidNotChangeIsNeitherReadNorBoundAgain() throws IOException {
        Path site = temp.resolve("site");
        RandomEdits.of(site, 1);
        SiteMemory memory = SiteMemory.across(Clock.systemUTC());
        Preparation first = SiteBuilder.prepare(request(site), memory);
        Path edited = site.resolve("data/programmes/primary-development.yml");
        Path unread = site.resolve("data/programmes/primary-embedding.yml");
        Files.writeString(edited, Files.readString(edited) + "# a remark\n");
        FileTime time = Files.getLastModifiedTime(unread);
        Files.writeString(unread, "#".repeat((int) Files.size(unread)));
        Files.setLastModifiedTime(unread, time);

        Preparation second = SiteBuilder.prepare(request(site), memory);

        assertThat(second.findings()).isEqualTo(first.findings());
        Set<Programme> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(first.edition().catalogue().programmes());
        assertThat(second.edition().catalogue().programmes())
                .containsExactlyElementsOf(first.edition().catalogue().programmes())
                .filteredOn(programme -> !before.contains(programme))
                .extracting(programme -> programme.id().value())
                .containsExactly("primary-development");
    }

    @Test
    void noInstantIsAnsweredWithThePagesOfAnother() throws IOException {
        Path site = temp.resolve("site");
        RandomEdits.of(site, 5);
        Random random = new Random(11);
        SiteMemory memory = SiteMemory.across(Clock.systemUTC());
        for (String day : List.of("2026-10-01", "2027-03-02", "2026-10-01", "2025-09-01", "2031-01-01", "2026-10-02")) {
            AsOf asOf = AsOf.parse(day);
            Preparation clean = SiteBuilder.prepare(request(site, asOf));
            Preparation incremental = SiteBuilder.prepare(request(site, asOf), memory);
            assertThat(incremental.findings()).as(day).isEqualTo(clean.findings());
            for (int round = 0; round < 4; round++) {
                assertSameOutputs(incremental, clean, random, List.of(day));
            }
        }
    }

    private static BuildRequest request(Path site) {
        return request(site, AsOf.of(AS_OF));
    }

    private static BuildRequest request(Path site, AsOf asOf) {
        return new BuildRequest(site, asOf, Optional.empty(), false, Severity.ERROR, 1);
    }
}
