package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.RichText;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody types this; somebody may paste it. */
final class LongTextsTest {

    private static final Markdown MARKDOWN = Markdown.create("", path -> Optional.empty());

    /** Every construct that a text may be full of, with spaces, with line ends and without either. */
    private static final List<String> CONSTRUCTS = List.of(
            "&amp;",
            "[a](/b)",
            "[a](",
            "[a](/b",
            "![a](b)",
            "<",
            "<b>",
            "<b",
            "a@b.cd",
            "<a@b.cd>",
            "www.a.b",
            "http://a.b",
            "<http://a.b>",
            "|a|b|",
            "|a|b|c|d|e|f|",
            "-|",
            ":-:|",
            "| --- ",
            ":",
            "\\*",
            "\\",
            "!",
            "`",
            "<![CDATA[",
            "ABC ",
            "e\u0301",
            "\u0301",
            "(ABC",
            "`a`",
            "```",
            "*",
            "*a*",
            "**a**",
            "***a",
            "**a",
            "_a",
            "__",
            "~~a~~",
            "~",
            "==a",
            "^a",
            "[a]",
            "[a][b]",
            "[",
            "]",
            "](",
            "(a)[/b]",
            "[[",
            "[^1]",
            "[^a]: b",
            "[a]: /b",
            "<!-- a -->",
            "<!-- a",
            "<!--a",
            "# a",
            "> a",
            "- a",
            "* a",
            "1. a",
            "- [ ] a",
            "+ ",
            "-",
            "=",
            "#",
            "> ",
            "a) x",
            "– a",
            "*a",
            "    a",
            "$\\a",
            "{#",
            "{#a}",
            "::: a",
            "word",
            "AA",
            "AA,",
            "Full",
            "book now",
            "0",
            "01632",
            "2026/27",
            "a.b",
            "x@y.",
            "@",
            "a/",
            "é",
            "'",
            "\u00a0a",
            "next year");

    @Test
    void everyConstructIsReadInReasonableTimeUpToTheLimit() {
        for (String construct : CONSTRUCTS) {
            for (String end : List.of("", "\n")) {
                String once = construct + end;
                String text = once.repeat(25_000 / once.length());
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text), once);
            }
        }
    }

    private static void read(String text) {
        RichText rich = new RichText(text);
        assertThat(MARKDOWN.html(rich).length()).isLessThan(100 * text.length());
        assertThat(Markdown.outline(rich).words()).hasSize(text.length());
        Markdown.plainText(rich);
    }

    /** What a check looks for, thousands of times, in Markdown and in a title. */
    @Test
    void checksSurviveWhatIsRepeated(@TempDir Path temp) throws IOException {
        List<String> repeated = List.of(
                "AA ",
                "AA AAa ",
                "a@b",
                ".b",
                "a@b.cd ",
                ":\n",
                ":  ",
                "0",
                "book now ",
                "2026/27 ",
                "  ",
                "<a ",
                "-a\n",
                "Full ",
                "[x] ",
                "this year ");
        for (int i = 0; i < repeated.size(); i++) {
            Path site = GoldenSite.assemble(temp.resolve("site" + i), Path.of("src/test/resources/checks/base"));
            String text =
                    "a@b" + repeated.get(i).repeat(60_000 / repeated.get(i).length());
            Files.writeString(
                    site.resolve("content/about.md"),
                    "title=" + text.replace("\n", " ") + "\ntype=page\nstatus=published\n~~~~~~\n" + text + "\n");

            assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> CheckedSite.findings(site)))
                    .as(repeated.get(i))
                    .allMatch(finding -> finding.code().length() == 6);
        }
    }
}
