package dev.prospectus.rules;

import dev.prospectus.source.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/checks.md}: all codes on one page. */
final class ChecksPage {

    private ChecksPage() {}

    static String of(Explanations explanations) {
        StringBuilder page = new StringBuilder("""
                # What Prospectus finds

                Every finding has a code. `prospectus explain CODE` says the same as this page, which is made from the explanations in
                `src/main/resources/dev/prospectus/rules/codes.md` and the fixtures of the tests. An *error* stops publishing, a *warning* is probably a
                mistake, *info* is worth knowing.
                """);
        page.append("\n| code | severity | what is wrong |\n|---|---|---|\n");
        explanations
                .all()
                .forEach(one ->
                        page.append("| [" + one.code() + "](#" + one.code().toLowerCase(java.util.Locale.ROOT) + ") | "
                                + severity(one) + " | " + one.fault() + " |\n"));
        explanations.all().forEach(one -> page.append(section(one)));
        return page.toString();
    }

    private static String severity(Explanation one) {
        return one.severities().stream().map(Severity::word).collect(Collectors.joining(" or "));
    }

    private static String section(Explanation one) {
        StringBuilder section = new StringBuilder("\n## " + one.code() + "\n\n**" + one.fault() + "** "
                + capital(severity(one)) + ".\n\n" + one.reason() + "\n");
        one.example().ifPresent(example -> {
            String where = example.file().isEmpty() ? "" : " (`" + example.file() + "`)";
            section.append(block("Wrong" + where, example.wrong()));
            section.append(
                    example.right().isEmpty() ? "\nRight: without these lines.\n" : block("Right", example.right()));
        });
        return section.append("\n" + one.silencing() + "\n").toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String block(String title, List<String> lines) {
        return "\n" + title + ":\n\n"
                + lines.stream()
                        .map(line -> ("    " + line).stripTrailing() + "\n")
                        .collect(Collectors.joining());
    }
}
