package dev.prospectus.output.twin;

import java.util.List;
import java.util.stream.Collectors;

/** A list as Markdown, with what is nested in it. */
final class ListText {

    private final Blocks blocks;

    ListText(Blocks blocks) {
        this.blocks = blocks;
    }

    /** @param otherMarks whether another list stands right above it */
    String of(HtmlElement list, boolean otherMarks) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (HtmlElement item :
                list.elements("li").filter(entry -> !entry.isUnseen()).toList()) {
            List<String> parts = blocks.of(item);
            if (!parts.isEmpty()) {
                String mark =
                        list.name().equals("ol") ? number++ + (otherMarks ? ") " : ". ") : otherMarks ? "* " : "- ";
                out.append(out.isEmpty() ? "" : "\n").append(item(mark, parts));
            }
        }
        return out.toString();
    }

    /** A list goes on right below its item's words, anything else after a blank line. */
    private static String item(String mark, List<String> parts) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            boolean list =
                    part.startsWith("- ") || part.startsWith("* ") || part.startsWith("1. ") || part.startsWith("1) ");
            text.append(list ? "\n" : "\n\n").append(part);
        }
        String indent = " ".repeat(mark.length());
        return mark
                + text.toString()
                        .lines()
                        .map(line -> line.isEmpty() ? line : indent + line)
                        .collect(Collectors.joining("\n"))
                        .substring(indent.length());
    }
}
