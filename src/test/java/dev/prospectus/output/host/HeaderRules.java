package dev.prospectus.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@code _headers} file as the hosts document it: an address at the start of a line, its headers indented below it, {@code *} for any
 * signs, {@code !} before a header that earlier rules gave and this one takes away.
 */
record HeaderRules(Map<String, List<String>> rules) {

    static HeaderRules parse(String text) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : text.lines().toList()) {
            assertThat(line.length()).as(line).isLessThanOrEqualTo(2_000);
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("  ")) {
                assertThat(line.strip()).matches("! [A-Za-z-]+|[A-Za-z-]+: \\S.*");
                open.add(line.strip());
            } else {
                assertThat(line).matches("/\\S*").doesNotContain(":").matches("[^*]*\\*?[^*]*");
                assertThat(rules).doesNotContainKey(line);
                open = new ArrayList<>();
                rules.put(line, open);
            }
        }
        return new HeaderRules(rules);
    }

    /**
     * What a file gets.
     *
     * @param joined whether a header that two rules give has both values, or only the later one
     */
    Map<String, String> of(String path, boolean joined) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rules.forEach((address, lines) -> {
            String pattern =
                    Stream.of(address.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            if (path.matches(pattern)) {
                for (String line : lines) {
                    if (line.startsWith("! ")) {
                        headers.remove(line.substring(2));
                    } else {
                        String[] header = line.split(": ", 2);
                        headers.merge(header[0], header[1], (one, next) -> joined ? one + ", " + next : next);
                    }
                }
            }
        });
        return headers;
    }
}
