package dev.prospectus.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The drawings of {@code src/test/resources/drawings/}; its README tells what they are. */
public final class Drawings {

    private static final Path FOLDER = Path.of("src/test/resources/drawings");

    private Drawings() {}

    /** The names of those in a folder, without their ending. */
    public static List<String> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> folder + "/" + name.replace(".svg", ""))
                    .sorted()
                    .toList();
        }
    }

    /**
     * One of them.
     *
     * @param name such as {@code bare/inkscape}
     * @param here what takes the place of {@code HERE}
     */
    public static byte[] read(String name, String here) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".svg"), StandardCharsets.ISO_8859_1);
        return text.replace("HERE", here).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With a few bytes that are others, often signs of XML. */
    public static byte[] damaged(byte[] drawing, Random random) {
        byte[] bytes = drawing.clone();
        String signs = "<>&\"'/!-[]?\\";
        for (int i = random.nextInt(4); i >= 0; i--) {
            int any = random.nextBoolean() ? random.nextInt() : signs.charAt(random.nextInt(signs.length()));
            bytes[random.nextInt(bytes.length)] = (byte) any;
        }
        return bytes;
    }
}
