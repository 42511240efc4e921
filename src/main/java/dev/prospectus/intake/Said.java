package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.DataValue.Bare;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.DataValue.Items;
import dev.prospectus.draft.DataValue.Text;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a value says, however it is written: a list of one item says what the item says, and gaps between words are alike. */
final class Said {

    private Said() {}

    static String by(DataValue value) {
        if (value instanceof Text text) {
            return plain(text.words());
        }
        if (value instanceof Bare bare) {
            return plain(bare.value());
        }
        if (value instanceof Items items) {
            return list(items.items().stream().map(Said::by).toList());
        }
        return ((Block) value)
                .entries().stream()
                        .filter(entry -> entry.value().isPresent())
                        .map(entry -> Map.entry(entry.key(), by(entry.value().orElseThrow())))
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    static String by(YamlNode node) {
        if (node instanceof YamlMapping block) {
            return block.entries().stream()
                    .map(entry -> entry.key().text() + "=" + by(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node instanceof YamlSequence sequence
                ? list(sequence.items().stream().map(Said::by).toList())
                : plain(((YamlScalar) node).text());
    }

    private static String list(List<String> items) {
        return items.size() == 1 ? items.get(0) : items.stream().collect(Collectors.joining("\n", "[", "]"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A mark by which words are known again without being kept. */
    static String mark(String words) {
        return mark(words.getBytes(StandardCharsets.UTF_8));
    }

    static String mark(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
