package dev.prospectus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.SiteMemory;
import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.RichText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is told exactly where its page looks otherwise, and what differs can be seen in what is told. */
final class TextChangesTest {

    private static final List<String> TEXTS = List.of(
            "We meet in *spring*,\nand again in __summer__.  \nBring a pen\\\nand paper.\n\nAnother paragraph.",
            "## What happens\n\n- first\n- second\n  - within\n\n      code in it\n- third\n\n1. one\n2. two\n",
            "Type this:\n\n    for each n\n      add 1\n\nand this:\n\n```\na  b\n\n\n  c\n```\nThe end.",
            "| Day | Place |\n|:----|------:|\n| 1 May | *Hall* |\n| 2 May | `a \\| b` |\n\n> quoted words\n> go on\n\n---\n",
            "See [the page](/about/ \"About us\"), [it][ref] and ![a   picture](/images/a.svg).\n\n![Alone](/images/b.png \"A  title\")\n\n[ref]: https://example.org 'Its\n title'\n",
            "<div class=\"x\">\nshown   as typed\n</div>\n\nA &amp; B <!-- unseen --> &copy; ~~gone~~ words[^1].\n\n[^1]: The note.\n\n- [ ] to do\n- [x] done\n",
            "Title\n=====\n\nSub\n---\n\n* * *\n\n- a\n\n  more of a\n- b\n\n``code  `with` marks``, https://example.org/a and a@example.org\n");

    private static final String SIGNS = "  \n\n\t*_`#->|[](!<&;\\~1.x^:\"'=+";

    @TempDir
    static Path temp;

    private static Sides sides;
    private static final Markdown MARKDOWN = Markdown.create("", path -> Optional.empty());

    @BeforeAll
    static void site() throws IOException {
        PlantedEdits.copy(Path.of("src/test/resources/sites/base"), temp);
        Side side = PlantedEdits.side(temp, SiteMemory.ofOneRun()).orElseThrow();
        sides = new Sides(side, side);
    }

    @Test
    void whatLooksOtherwiseIsTold() {
        Random random = new Random(2027);
        List<String> wrong = new ArrayList<>();
        int alike = 0;
        for (int i = 0; i < 6_000; i++) {
            String before = TEXTS.get(i % TEXTS.size());
            String after = before;
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                after = edited(after, random);
            }
            if (after.isBlank()) {
                continue;
            }
            boolean differs = !seen(before).equals(seen(after));
            alike += differs ? 0 : 1;
            List<Change> changes = changes(before, after);
            if (differs == changes.isEmpty()) {
                wrong.add((differs ? "UNTOLD: " : "TOLD: ") + after);
            } else if (differs && !canBeSeen(changes)) {
                wrong.add("NOT TO BE SEEN: " + after + changes);
            }
        }
        assertThat(wrong.stream().limit(10)).isEmpty();
        assertThat(alike).isBetween(600, 4_500);
    }

    private static String edited(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(8)) {
            case 0 -> lines.set(line, " ".repeat(1 + random.nextInt(4)) + lines.get(line));
            case 1 -> lines.set(line, lines.get(line).strip());
            case 2 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 3 -> lines.remove(line);
            case 4 -> lines.set(line, lines.get(line) + " ".repeat(1 + random.nextInt(3)));
            case 5 -> {
                return text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(3)));
            }
            case 6 -> {
                return text.substring(0, at).stripTrailing()
                        + (random.nextBoolean() ? "\n" : " ")
                        + text.substring(at).stripLeading();
            }
            default -> {
                char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
                return text.substring(0, at) + sign + text.substring(at);
            }
        }
        return String.join("\n", lines);
    }

    private static boolean canBeSeen(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.edits().stream())
                .flatMap(edit -> WordChanges.of(edit).stream())
                .anyMatch(piece -> piece.kind() == WordChanges.Kind.GONE || piece.kind() == WordChanges.Kind.NEW);
    }

    private static List<Change> changes(String before, String after) {
        return sides.changes(page(before), page(after));
    }

    private static ContentPage page(String body) {
        return new ContentPage(
                "about.md",
                "page",
                "About",
                new ContentPage.Publication(Optional.empty(), Optional.empty(), false, false, Optional.empty()),
                List.of(),
                Optional.empty(),
                new RichText(body),
                ContentPage.OwnKeys.NONE);
    }

    /** What a reader sees of a text, by its tree: white space is one space but in code that stands alone, and is nothing at the end of a line. */
    private static List<String> seen(String markdown) {
        List<String> seen = new ArrayList<>();
        see(Jsoup.parseBodyFragment(MARKDOWN.html(new RichText(markdown))).body(), false, seen);
        return seen;
    }

    private static void see(Node node, boolean code, List<String> seen) {
        if (node instanceof TextNode words) {
            seen.add(
                    code
                            ? words.getWholeText().replaceAll("[ \t]+(?=\n)", "")
                            : words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            seen.add("<" + element.tagName() + element.attributes().toString().replaceAll("\\s+", " ") + ">");
            element.childNodes()
                    .forEach(child -> see(child, code || element.tagName().equals("pre"), seen));
            seen.add("</" + element.tagName() + ">");
        }
    }
}
