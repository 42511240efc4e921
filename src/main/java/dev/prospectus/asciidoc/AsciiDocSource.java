package dev.prospectus.asciidoc;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the files that it includes, also by way of others: all that its HTML depends on.
 *
 * @param path of its file below the site's {@code content/}, within which included files are
 * @param included their texts by path
 */
public record AsciiDocSource(String path, String text, SortedMap<String, String> included) {

    private static final int MOST_FILES = 200;

    private static final Pattern INCLUDE = Pattern.compile("(?m)^include::([^\\[\\s{}]+)\\[");

    public AsciiDocSource {
        included = Collections.unmodifiableSortedMap(new TreeMap<>(included));
    }

    /** @param files the text of a file by its path below {@code content/}, if there is one */
    public static AsciiDocSource of(String path, String text, Function<String, Optional<String>> files) {
        SortedMap<String, String> included = new TreeMap<>();
        collect(path, text, files, included);
        return new AsciiDocSource(path, text, included);
    }

    private static void collect(
            String path, String text, Function<String, Optional<String>> files, Map<String, String> included) {
        Matcher include = INCLUDE.matcher(text);
        while (include.find() && included.size() < MOST_FILES) {
            Optional<String> target = resolved(path, include.group(1)).filter(file -> !included.containsKey(file));
            Optional<String> found = target.flatMap(files);
            if (found.isPresent()) {
                included.put(target.get(), found.get());
                collect(target.get(), found.get(), files, included);
            }
        }
    }

    /** The path below {@code content/} of a file that another names; empty for what leads out of it. */
    static Optional<String> resolved(String from, String target) {
        if (target.startsWith("/") || target.contains(":") || target.contains("\\")) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        int slash = from.lastIndexOf('/');
        String whole = (slash < 0 ? "" : from.substring(0, slash + 1)) + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
