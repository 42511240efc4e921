package dev.prospectus.template;

import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Macros and functions of one template that call themselves, directly or through one another, and templates that include
 * themselves. Freemarker follows such calls until the stack is full.
 */
final class EndlessCalls {

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<#noparse>.*?</#noparse>");

    /** A tag that matters here: its slash, its name, and what stands in it. */
    private static final Pattern TAG = Pattern.compile(
            "[<\\[](/?)(#(?:macro|function|if|list|switch|items|attempt|return|stop|include)|@[\\w-]+)\\b([^>\\]]*)");

    /** Around these a call may not be made each time. */
    private static final Set<String> CONDITIONS = Set.of("#if", "#list", "#switch", "#items", "#attempt");

    private static final Pattern NAME = Pattern.compile("\\s*\"?([^\\s\"'>\\]]+)");

    /** Stands for the template outside of its macros. */
    private static final String TOP = "";

    private final String name;
    private final LineIndex lines;
    private final Map<String, List<Call>> calls = new TreeMap<>();

    private EndlessCalls(String name, String text) {
        this.name = name;
        this.lines = new LineIndex(text);
    }

    /** @param always whether it is made whenever the macro around it is called */
    private record Call(String to, int offset, boolean always) {}

    /**
     * Where a template begins to call itself without an end.
     *
     * @param name of the template
     * @param certainly whether only such calls count that nothing can keep from being made
     */
    static Optional<SourceLocation> in(String name, String template, boolean certainly) {
        EndlessCalls found = new EndlessCalls(name, template);
        found.read(COMMENT.matcher(template)
                .replaceAll(comment -> " ".repeat(comment.group().length())));
        return found.circle(certainly);
    }

    private void read(String text) {
        Deque<String> macros = new ArrayDeque<>(List.of(TOP));
        int conditions = 0;
        boolean mayEnd = false;
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            boolean closes = !tag.group(1).isEmpty();
            String what = tag.group(2);
            if (what.equals("#macro") || what.equals("#function")) {
                conditions = 0;
                mayEnd = false;
                if (!closes) {
                    macros.push(name(tag.group(3)));
                } else if (macros.size() > 1) {
                    macros.pop();
                }
            } else if (CONDITIONS.contains(what)) {
                conditions += closes ? -1 : 1;
            } else if (what.equals("#return") || what.equals("#stop")) {
                mayEnd = true;
            } else if (!closes) {
                String to = what.equals("#include") ? included(tag.group(3)) : what.substring(1);
                boolean always = conditions <= 0 && !mayEnd;
                calls.computeIfAbsent(macros.getFirst(), key -> new ArrayList<>())
                        .add(new Call(to, tag.start(), always));
            }
        }
        functions(text);
    }

    /** Calls of functions stand in expressions: the name and a bracket. */
    private void functions(String text) {
        Matcher function =
                Pattern.compile("(?s)<#function\\s+([\\w]+)(.*?)</#function>").matcher(text);
        while (function.find()) {
            Matcher call =
                    Pattern.compile("\\b" + function.group(1) + "\\s*\\(").matcher(function.group(2));
            if (call.find()) {
                calls.computeIfAbsent(function.group(1), key -> new ArrayList<>())
                        .add(new Call(function.group(1), function.start(2) + call.start(), false));
            }
        }
    }

    private String included(String rest) {
        String path = name(rest);
        return path.equals(name) || path.equals("/" + name) ? TOP : "#" + path;
    }

    private static String name(String rest) {
        Matcher word = NAME.matcher(rest);
        return word.find() ? word.group(1) : "";
    }

    private Optional<SourceLocation> circle(boolean certainly) {
        for (Map.Entry<String, List<Call>> macro : calls.entrySet()) {
            for (Call call : macro.getValue()) {
                if ((!certainly || call.always()) && reaches(call.to(), macro.getKey(), certainly, new HashSet<>())) {
                    return Optional.of(lines.at("templates/" + name, call.offset()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean reaches(String from, String to, boolean certainly, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && calls.getOrDefault(from, List.of()).stream()
                        .anyMatch(call -> (!certainly || call.always()) && reaches(call.to(), to, certainly, seen));
    }
}
