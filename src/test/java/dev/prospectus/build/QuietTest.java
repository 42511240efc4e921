package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.Drawings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However broken its files are, the editor reads the product's own lines only: no library prints beside them. */
final class QuietTest {

    private static final Path CHECKS_BASE = Path.of("src", "test", "resources", "checks", "base");

    @TempDir
    Path temp;

    @Test
    void noLibraryPrints() throws IOException, InterruptedException {
        Path sites = Files.createDirectory(temp.resolve("sites"));
        int number = 0;
        for (String group : List.of("load", "checks")) {
            Path base = group.equals("load") ? GoldenSite.BASE : CHECKS_BASE;
            for (Path fixture : fixtures(group)) {
                GoldenSite.assemble(sites.resolve(group + fixture.getFileName()), base, fixture);
                number++;
            }
        }
        writePictures(sites.resolve("pictures"));
        Path undecodable = sites.resolve("undecodable");
        new SmallSite(undecodable);
        Files.createDirectories(undecodable.resolve("content"));
        byte[] png = Files.readAllBytes(Path.of("content/images/ten-frames.png"));
        // A sound file around pixels that are none.
        Files.write(undecodable.resolve("content/a.png"), PictureBuildTest.withEmptyPixels(png));
        assertThat(printed(sites)).isEqualTo("built " + (number + 2) + System.lineSeparator());
    }

    private static List<Path> fixtures(String group) {
        try (Stream<Path> fixtures = GoldenSite.fixtures(group)) {
            return fixtures.filter(fixture -> !fixture.equals(CHECKS_BASE)).toList();
        }
    }

    /** Drawings as they are and damaged, and files that call themselves pictures. */
    private static void writePictures(Path site) throws IOException {
        new SmallSite(site);
        Path folder = Files.createDirectories(site.resolve("content"));
        Random random = new Random(5);
        for (String where : List.of("refused", "bare")) {
            for (String name : Drawings.in(where)) {
                String file = name.replace('/', '-');
                byte[] drawing = Drawings.read(name, "https://elsewhere.example.org");
                Files.write(folder.resolve(file + ".svg"), drawing);
                for (int i = 0; i < 5; i++) {
                    Files.write(folder.resolve(file + i + ".svg"), Drawings.damaged(drawing, random));
                }
            }
        }
        byte[] png = Files.readAllBytes(Path.of("content/images/ten-frames.png"));
        for (String ending : List.of("png", "jpg", "gif", "webp", "svg")) {
            byte[] nonsense = new byte[200];
            random.nextBytes(nonsense);
            Files.write(folder.resolve("nonsense." + ending), nonsense);
            Files.write(folder.resolve("other." + ending), png);
            Files.write(folder.resolve("empty." + ending), new byte[0]);
        }
    }

    private String printed(Path sites) throws IOException, InterruptedException {
        Path out = temp.resolve("printed.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        QuietProgram.class.getName(),
                        sites.toString(),
                        temp.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out);
    }
}
