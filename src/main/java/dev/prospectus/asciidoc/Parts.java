package dev.prospectus.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that an include asks for: by {@code lines=1..5;9..} or by {@code tags=}, whose marks are never text. */
final class Parts {

    private static final Pattern TAG = Pattern.compile("\\b(tag|end)::([^\\s\\[]+)\\[\\](?=$|[\\s*/>-])");
    private static final Pattern LINES = Pattern.compile("\\s*(\\d{1,6})(?:\\.\\.(-?\\d{0,6}))?\\s*");
    private static final String BETWEEN = "[;,]";

    private Parts() {}

    /** @param missing tags that were asked for and are not in the file, sorted */
    record Part(String text, List<String> missing) {}

    static Part of(String text, Map<String, Object> attributes) {
        Optional<String> tags = value(attributes, "tags").or(() -> value(attributes, "tag"));
        Optional<String> lines = value(attributes, "lines");
        return lines.isPresent() ? new Part(lines(text, lines.get()), List.of()) : tags(text, tags);
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

    /** By the rules of docs.asciidoctor.org, "Include Content by Tagged Regions": the innermost region that is named decides. */
    private static Part tags(String text, Optional<String> names) {
        Map<String, Boolean> asked = asked(names);
        boolean first = asked.keySet().stream().findFirst().filter("*"::equals).isPresent();
        Optional<Boolean> all = Optional.ofNullable(asked.remove("**"));
        Optional<Boolean> others = Optional.ofNullable(asked.remove("*"))
                .or(() -> all.filter(every -> !every && onlyWithout(asked)).map(none -> true));
        boolean outside =
                all.orElseGet(() -> others.map(tagged -> first && !tagged).orElse(onlyWithout(asked)));
        Set<String> missing = new TreeSet<>(asked.keySet());
        missing.removeIf(name -> !asked.getOrDefault(name, false));
        Deque<Region> open = new ArrayDeque<>(List.of(new Region("", outside)));
        StringBuilder part = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher tag = TAG.matcher(line);
            if (!tag.find()) {
                part.append(open.element().taken() ? line + "\n" : "");
            } else if (tag.group(1).equals("end")) {
                if (open.element().name().equals(tag.group(2))) {
                    open.pop();
                }
            } else {
                String name = tag.group(2);
                missing.remove(name);
                boolean within = open.size() == 1 || open.element().taken();
                Optional.ofNullable(asked.get(name))
                        .or(() -> others.map(taken -> taken && within))
                        .ifPresent(taken -> open.push(new Region(name, taken)));
            }
        }
        return new Part(part.toString(), List.copyOf(missing));
    }

    /** Whether regions are only left out. */
    private static boolean onlyWithout(Map<String, Boolean> asked) {
        return !asked.containsValue(true);
    }

    /** The names in their order, and whether each is wanted or, with "!", not. */
    private static Map<String, Boolean> asked(Optional<String> names) {
        Map<String, Boolean> asked = new LinkedHashMap<>();
        for (String name : names.orElse("").split(BETWEEN, -1)) {
            String bare = name.strip();
            boolean wanted = !bare.startsWith("!");
            bare = wanted ? bare : bare.substring(1);
            if (!bare.isEmpty()) {
                asked.put(bare, wanted);
            }
        }
        return asked;
    }

    private record Region(String name, boolean taken) {}
}
