package dev.prospectus.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample hub, with the same headings and a footnote in every text that an author wrote as Markdown. */
public final class HeadedHub {

    private static final Pattern MARKDOWN_KEY =
            Pattern.compile("(?m)^( *)(?:body|apply|notes|text): (?:\\|\n|(?=\\S))");

    private HeadedHub() {}

    /** Copies the hub, and gives each kind of text these headings. Each is a term of the glossary, too. */
    public static Path at(Path target, Collection<String> headings) throws IOException {
        GoldenSite.assemble(target.resolve("data"), Path.of("data"));
        GoldenSite.assemble(target.resolve("content"), Path.of("content"));
        Files.copy(Path.of("site-config.yml"), target.resolve("site-config.yml"));
        List<String> lines = Stream.concat(
                        headings.stream().flatMap(heading -> Stream.of("### " + heading, "")),
                        Stream.of("A word[^1].", "", "[^1]: What it means.", ""))
                .toList();
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".md")) {
                    Files.writeString(file, Files.readString(file) + "\n\n" + String.join("\n", lines));
                } else if (file.toString().endsWith(".yml")) {
                    Files.writeString(file, headed(Files.readString(file), lines));
                }
            }
        }
        Path glossary = target.resolve("data/glossary.yml");
        Files.writeString(
                glossary,
                Files.readString(glossary)
                        + headings.stream()
                                .map(heading -> "\"Term " + heading + "\":\n  meaning: A word.\n")
                                .collect(Collectors.joining())
                        + "Main:\n  meaning: A word.\nLetter A:\n  meaning: A word.\nNotice:\n  meaning: A word.\n");
        return target;
    }

    private static String headed(String yaml, List<String> lines) {
        Matcher key = MARKDOWN_KEY.matcher(yaml);
        StringBuilder headed = new StringBuilder();
        int end = 0;
        while (key.find()) {
            String indent = "\n" + key.group(1) + "  ";
            headed.append(yaml, end, key.end());
            if (key.group().endsWith("\n")) {
                headed.append(indent.substring(1))
                        .append(String.join(indent, lines))
                        .append("\n");
            } else {
                headed.append("|")
                        .append(indent)
                        .append(String.join(indent, lines))
                        .append(indent);
            }
            end = key.end();
        }
        return headed.append(yaml.substring(end)).toString();
    }
}
