package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.picture.Pictures;
import dev.prospectus.plan.Output;
import dev.prospectus.testing.ColourPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a picture says about its colours, its versions look in a browser as it does itself. */
@Tag("browser")
final class PictureColoursTest {

    /** Of 255: lossy compression and rounding. */
    private static final int TOLERANCE = 4;

    private static final String COLOURS = """
            async ([address, fields]) => {
              const image = new Image();
              image.src = address;
              await image.decode();
              const canvas = document.createElement('canvas');
              canvas.width = image.naturalWidth;
              canvas.height = image.naturalHeight;
              const context = canvas.getContext('2d', { colorSpace: 'srgb' });
              context.drawImage(image, 0, 0);
              return Array.from({ length: fields }, (_, i) => {
                const x = Math.floor(((i + 0.5) * canvas.width) / fields);
                return Array.from(context.getImageData(x, Math.floor(canvas.height / 2), 1, 1).data.slice(0, 3));
              }).flat();
            }
            """;

    @TempDir
    Path folder;

    private Reader reader;

    @BeforeEach
    void start() {
        reader = Chromium.shared().reader(Visit.LAPTOP);
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    /** The wide ones are drawn anew in all sizes; of the others the largest file keeps its pixels, and what is said of them. */
    @ParameterizedTest
    @ValueSource(ints = {1760, 800})
    void versionsLookLikeTheOriginal(int width) throws IOException {
        Map<String, String> differences = new TreeMap<>();
        for (Map.Entry<String, byte[]> picture : ColourPictures.all(width).entrySet()) {
            String name = picture.getKey();
            Path file = Files.write(folder.resolve(name), picture.getValue());
            List<Integer> original = colours(name, picture.getValue());
            for (Output output : Pictures.in(folder).outputs(name, file)) {
                String path = output.path().value();
                List<Integer> version =
                        colours(path, ((Output.Bytes) output).bytes().get());
                if (farthest(original, version) > TOLERANCE) {
                    differences.put(path, original + " became " + version);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private List<Integer> colours(String path, byte[] file) {
        String kind = path.substring(path.lastIndexOf('.') + 1).replace("jpg", "jpeg");
        String address = "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(file);
        List<Integer> colours = new ArrayList<>();
        List<?> found = (List<?>) reader.page().evaluate(COLOURS, List.of(address, ColourPictures.fields()));
        found.forEach(number -> colours.add(((Number) number).intValue()));
        return colours;
    }

    private static int farthest(List<Integer> one, List<Integer> other) {
        int farthest = 0;
        for (int i = 0; i < one.size(); i++) {
            farthest = Math.max(farthest, Math.abs(one.get(i) - other.get(i)));
        }
        return farthest;
    }
}
