package dev.prospectus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small site before and after one edit. A fixture holds the files that differ, and in {@code remove.txt} the names of those that are gone. */
record PlantedEdits(Path before, Path after) {

    static final Path FIXTURES = Golden.RESOURCES.resolve("diff");

    private static final Path BASE = Golden.RESOURCES.resolve("sites/base");

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static PlantedEdits of(String name, Path temp) throws IOException {
        Path fixture = FIXTURES.resolve(name);
        PlantedEdits edits = new PlantedEdits(temp.resolve("before"), temp.resolve("after"));
        copy(BASE, edits.before());
        copy(BASE, edits.after());
        Path removed = fixture.resolve("remove.txt");
        if (Files.exists(removed)) {
            for (String file : Files.readAllLines(removed)) {
                Files.delete(edits.after().resolve(file));
            }
        }
        copy(fixture.resolve("site"), edits.after());
        return edits;
    }

    static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    SiteChanges changes() throws IOException {
        return changes(before, after);
    }

    static SiteChanges changes(Path before, Path after) throws IOException {
        SiteMemory memory = SiteMemory.ofOneRun();
        Optional<Side> was = side(before, memory);
        Optional<Side> is = side(after, memory);
        assertThat(was).as("the site before is without errors").isPresent();
        assertThat(is).as("the site after is without errors").isPresent();
        return SiteChanges.of(was.orElseThrow(), is.orElseThrow(), "From before to after", List.of());
    }

    /** A site, if it has no errors: what is compared is to be whole. */
    static Optional<Side> side(Path folder, SiteMemory memory) throws IOException {
        BuildRequest request = new BuildRequest(
                folder, AsOf.parse("2026-09-01T09:00:00Z"), Optional.empty(), false, Severity.ERROR, 1);
        Preparation site = SiteBuilder.prepare(request, memory);
        boolean sound = site.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return sound ? Optional.of(Side.of(folder, site.edition(), site.plan(), Set.of())) : Optional.empty();
    }

    static String written(SiteChanges changes, DiffFormat format) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.write(changes, out);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
