package dev.prospectus.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What axe says of pages, asked once of all that looks the same. The script {@code structure.js} tells of a page as it stands
 * what it shows. A structure that was not seen before is judged by all rules, light and dark. One that was, in other boxes
 * (on a wider screen), is judged by the rules about boxes; one in the same boxes and colours, as where scripts make no difference,
 * is not judged again. The contrast of texts goes by {@link Contrast looks}. {@code JudgedTest} plants faults under pages
 * that have been judged.
 */
final class Judged {

    private final Contrast contrast = new Contrast();
    private final Set<String> structures = new HashSet<>();
    private final Set<String> appearances = new HashSet<>();

    /** What is wrong with the page as it stands. Leaves it as it was. */
    List<String> problems(Reader reader) {
        return reader.withTimers(() -> judge(reader));
    }

    private List<String> judge(Reader reader) {
        Page page = reader.page();
        List<String> marks = PageScript.run(page, "structure");
        if (appearances.contains(marks.get(1))) {
            return List.of();
        }
        Axe.load(page);
        boolean seen = structures.contains(marks.get(0));
        List<String> problems =
                new ArrayList<>(seen ? Axe.problems(page, Axe.OF_BOXES) : Axe.problemsButContrast(page));
        problems.addAll(contrast.problems(page));
        if (!seen) {
            problems.addAll(inTheDark(reader));
        }
        if (problems.isEmpty()) {
            structures.add(marks.get(0));
            appearances.add(marks.get(1));
        }
        return problems;
    }

    /** Only colours change. */
    private List<String> inTheDark(Reader reader) {
        reader.problems("boxes");
        Screen light = reader.shown();
        reader.change(light.in(ColorScheme.DARK));
        List<String> problems = new ArrayList<>(reader.problems("boxes-kept"));
        problems.addAll(Axe.problems(reader.page(), List.of(Axe.LINKS_IN_TEXT)));
        problems.addAll(contrast.problems(reader.page()));
        reader.change(light);
        return problems.stream().map(problem -> "in the dark: " + problem).toList();
    }
}
