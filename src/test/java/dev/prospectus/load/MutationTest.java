package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a sound file is damaged, loading ends with findings that point into files, never with an exception. */
class MutationTest {

    private static final String SIGNS = ":-[]{}#&*!|>'\"%@`, \t?\u00e9\ud83d\ude00";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedFilesGiveFindingsInsideTheFile(long seed, @TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(path -> path.toString().matches(".*\\.(yml|csv)"))
                    .sorted()
                    .toList();
        }
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 40; round++) {
            Path file = files.get(random.nextInt(files.size()));
            String sound = Files.readString(file);
            String damaged = damage(sound, random);
            Files.writeString(file, damaged);

            Loaded loaded = Loader.load(site, LoadOptions.on(AsOf.parse("2026-10-01")));

            for (Diagnostic finding : loaded.findings()) {
                assertThatPlaceExists(site, finding, damaged);
            }
            found += loaded.findings().size();
            Files.writeString(file, sound);
        }
        assertThat(found).as("damage is noticed").isPositive();
    }

    private static String damage(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int mutations = 1 + random.nextInt(3);
        for (int i = 0; i < mutations && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 3 -> lines.set(at, "  " + line);
                case 4 -> lines.set(at, line.strip());
                case 5 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                default -> {
                    int where = random.nextInt(line.length() + 1);
                    int[] signs = SIGNS.codePoints().toArray();
                    String sign = Character.toString(signs[random.nextInt(signs.length)]);
                    lines.set(at, line.substring(0, where) + sign + line.substring(where));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void assertThatPlaceExists(Path site, Diagnostic finding, String damaged) throws IOException {
        Path file = site.resolve(finding.location().file());
        assertThat(file).exists();
        List<String> lines = Files.readString(file).lines().toList();
        int line = finding.location().line();
        assertThat(line).as(finding + " in\n" + damaged).isLessThanOrEqualTo(Math.max(1, lines.size()));
        if (line > 0 && finding.location().column() > 0 && !lines.isEmpty()) {
            String text = lines.get(line - 1);
            assertThat(finding.location().column())
                    .as(finding + " in\n" + damaged)
                    .isLessThanOrEqualTo(text.codePointCount(0, text.length()) + 1);
        }
    }
}
