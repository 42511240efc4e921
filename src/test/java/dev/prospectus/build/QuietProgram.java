package dev.prospectus.build;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds every site of a folder and says how many there were: nothing else may be printed, by no library either. */
final class QuietProgram {

    private QuietProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path sites = Path.of(arguments[0]);
        List<Path> all;
        try (Stream<Path> folders = Files.list(sites)) {
            all = folders.sorted().toList();
        }
        for (Path site : all) {
            BuildRequest request =
                    new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2);
            SiteBuilder.build(request, Path.of(arguments[1]));
        }
        System.out.println("built " + all.size());
    }
}
