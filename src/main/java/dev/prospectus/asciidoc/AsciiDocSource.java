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

    /** An include, or an attribute that is set or unset. */
    private static final Pattern STEP = Pattern.compile(
            "(?m)^(?:include::([^\\s\\[](?:[^\\[\n]*[^\\s\\[])?)\\[|:(!?[\\w][\\w-]*!?):(?:[ \\t]+(.*))?$)");

    public AsciiDocSource {
        included = Collections.unmodifiableSortedMap(new TreeMap<>(included));
    }

    /**
     * Follows attributes in the names of files as far as the texts and the site set them line by line.
     *
     * @param files the text of a file by its path below {@code content/}, if there is one
     */
    public static AsciiDocSource of(
            String path, String text, AsciiDocSettings settings, Function<String, Optional<String>> files) {
        SortedMap<String, String> included = new TreeMap<>();
        collect(path, text, new KnownAttributes(settings), files, included);
        return new AsciiDocSource(path, text, included);
    }

    private static void collect(
            String path,
            String text,
            KnownAttributes attributes,
            Function<String, Optional<String>> files,
            Map<String, String> included) {
        Matcher step = STEP.matcher(text);
        while (step.find() && included.size() < MOST_FILES) {
            if (step.group(1) == null) {
                attributes.set(step.group(2), Optional.ofNullable(step.group(3)).orElse(""));
                continue;
            }
            Optional<String> target =
                    resolved(path, attributes.in(step.group(1))).filter(file -> !included.containsKey(file));
            Optional<String> found = target.flatMap(files);
            if (found.isPresent()) {
                included.put(target.get(), found.get());
                collect(target.get(), found.get(), attributes, files, included);
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
