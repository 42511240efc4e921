package dev.prospectus.rules;

import dev.prospectus.picture.TestPictures;
import dev.prospectus.rules.Explanation.Example;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of an example, as its lines or its entry in a list of files say. */
final class ExampleFile {

    /** A name, where a link leads, a size, and a remark in brackets. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?<name>[^>]+?)(?: -> (?<target>\\S+))?(?:  (?<size>\\d+ [KM]B))?(?:  \\((?<remark>.*)\\))?");

    private static final Pattern SIGN = Pattern.compile("<U\\+([0-9A-F]{4})>");
    private static final List<String> HEADER = List.of("title=Visit us", "type=page", "status=published");
    private static final String TEXT = "caf\u00e9:\n  name: Caf\u00e9\n";

    private ExampleFile() {}

    /** A text of which the example shows some lines: within the file of the sound site, a page's header, a drawing, or alone. */
    static void write(Path site, Example example, List<String> lines) throws IOException {
        String name = example.file().isEmpty() ? "data/programmes/number.yml" : example.file();
        Path file = site.resolve(name);
        String whole = Files.exists(file) ? Files.readString(file) : "";
        String right = text(example.right());
        String text = text(lines);
        if (name.endsWith(".svg")) {
            text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">\n" + text + "</svg>\n";
        } else if (name.endsWith(".md")) {
            text = right.contains("~~~") ? text : page(lines, example.right());
        } else {
            text = within(whole, right, text).orElse(text);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The whole text with the wrong lines in place of the right ones, wherever these stand. */
    private static Optional<String> within(String whole, String right, String text) {
        return Stream.of(0, 2, 4, 6)
                .filter(indent -> !right.isEmpty() && whole.contains(right.indent(indent)))
                .map(indent -> whole.replace(right.indent(indent), text.indent(indent)))
                .findFirst();
    }

    private static String page(List<String> lines, List<String> right) {
        List<String> all = new ArrayList<>(lines);
        HEADER.stream()
                .filter(line -> right.stream().noneMatch(other -> other.startsWith(key(line))))
                .forEach(all::add);
        return text(all) + "~~~~~~\nThe hall is behind the school.\n";
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=') + 1);
    }

    private static String text(List<String> lines) {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return SIGN.matcher(text).replaceAll(ExampleFile::sign);
    }

    private static String sign(MatchResult sign) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    /** The file of an entry in a list of files. */
    static void make(Path folder, String entry) throws IOException {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no entry of a list of files: " + entry);
        }
        Path file = folder.resolve(parts.group("name"));
        Files.createDirectories(file.getParent());
        if (!Files.isDirectory(file)) {
            Files.deleteIfExists(file);
        }
        if (parts.group("target") != null) {
            link(file, folder.resolve(parts.group("target")).normalize());
        } else if (parts.group("name").endsWith("/")) {
            Files.createDirectories(file);
        } else if (parts.group("size") != null && parts.group("size").endsWith("MB")) {
            long megabytes = Long.parseLong(parts.group("size").replace(" MB", ""));
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(megabytes << 20);
            }
        } else if ("0 KB".equals(parts.group("size"))) {
            Files.createFile(file);
        } else {
            Files.write(file, bytes(file, parts.group("remark") == null ? "" : parts.group("remark")));
        }
    }

    /** What leads out of the site leads to a file; what stays within its folder leads nowhere. */
    private static void link(Path link, Path target) throws IOException {
        if (target.toString().contains("elsewhere")) {
            Files.createDirectories(target.getParent());
            Files.writeString(target, TEXT);
        }
        Files.createSymbolicLink(link, target);
    }

    private static byte[] bytes(Path file, String remark) {
        String name = file.getFileName().toString();
        if (remark.contains("JPEG") || name.endsWith(".jpg")) {
            byte[] jpeg = TestPictures.jpeg(TestPictures.scene(200, 100));
            return remark.contains("CMYK") ? inks(jpeg) : jpeg;
        }
        if (name.endsWith(".gif")) {
            return TestPictures.gif(remark.startsWith("3") ? 3 : 1);
        }
        if (name.endsWith(".webp")) {
            return TestPictures.webp(remark.contains("side") ? 6 : 1);
        }
        return text(name, remark).getBytes(charset(remark));
    }

    private static Charset charset(String remark) {
        if (remark.contains("Windows-1252")) {
            return Charset.forName("windows-1252");
        }
        return remark.contains("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String text(String name, String remark) {
        if (name.endsWith(".js")) {
            return remark + "\n";
        }
        return name.endsWith(".md") || name.endsWith(".html")
                ? text(HEADER) + "~~~~~~\n<table>The hall.</table>\n"
                : TEXT;
    }

    /** The picture as if it had four inks. */
    private static byte[] inks(byte[] jpeg) {
        byte[] inks = jpeg.clone();
        for (int i = 0; i < inks.length - 9; i++) {
            if (inks[i] == (byte) 0xFF && inks[i + 1] == (byte) 0xC0) {
                inks[i + 9] = 4;
            }
        }
        return inks;
    }
}
