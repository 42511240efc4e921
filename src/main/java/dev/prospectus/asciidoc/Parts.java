package dev.prospectus.asciidoc;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that an include asks for: by {@code lines=1..5;9..} or by {@code tags=}, whose marks are never text. */
final class Parts {

    private static final Pattern TAG = Pattern.compile("\\b(tag|end)::([^\\s\\[]+)\\[\\](?=$|[\\s*/>-])");
    private static final Pattern LINES = Pattern.compile("\\s*(\\d{1,6})(?:\\.\\.(-?\\d{0,6}))?\\s*");
    private static final String BETWEEN = "[;,]";

    private Parts() {}

    static String of(String text, Map<String, Object> attributes) {
        Optional<String> tags = value(attributes, "tags").or(() -> value(attributes, "tag"));
        Optional<String> lines = value(attributes, "lines");
        return lines.isPresent() ? lines(text, lines.get()) : tags(text, tags);
    }

    private static Optional<String> value(Map<String, Object> attributes, String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(Object::toString)
                .map(value -> value.replace("\"", "").strip())
                .filter(value -> !value.isEmpty());
    }

    private static String lines(String text, String ranges) {
        String[] all = text.split("\n", -1);
        boolean[] wanted = new boolean[all.length];
        for (String range : ranges.split(BETWEEN, -1)) {
            Matcher bounds = LINES.matcher(range);
            if (bounds.matches()) {
                int from = Integer.parseInt(bounds.group(1));
                String end = bounds.group(2);
                int to = end == null ? from : end.isEmpty() || end.startsWith("-") ? all.length : Integer.parseInt(end);
                for (int line = Math.max(1, from); line <= Math.min(to, all.length); line++) {
                    wanted[line - 1] = true;
                }
            }
        }
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            part.append(wanted[i] ? all[i] + "\n" : "");
        }
        return part.toString();
    }

    private static String tags(String text, Optional<String> names) {
        Set<String> wanted = Set.of(names.orElse("").split(BETWEEN, -1));
        Set<String> open = new HashSet<>();
        StringBuilder part = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher tag = TAG.matcher(line);
            if (tag.find()) {
                if (tag.group(1).equals("tag")) {
                    open.add(tag.group(2));
                } else {
                    open.remove(tag.group(2));
                }
            } else if (names.isEmpty() || wanted.contains("**") || open.stream().anyMatch(wanted::contains)) {
                part.append(line).append('\n');
            }
        }
        return part.toString();
    }
}
