package dev.prospectus.check;

import dev.prospectus.markdown.Outline;
import dev.prospectus.markdown.Outline.TextHeading;
import dev.prospectus.model.Programme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Warning: two headings below the same heading have the same text, or two strands or units the same title. */
final class DuplicateHeading implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("TXT012");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            text.outline().ifPresent(outline -> headings(text, outline, report));
        }
        file.programme().ifPresent(programme -> titles(programme, report));
    }

    private static void titles(Programme programme, Report report) {
        Pointer pointer = Pointer.of(programme);
        List<Programme.Strand> strands = programme.strands();
        titles(
                pointer.at("strands"),
                strands.stream().map(Programme.Strand::title).toList(),
                report);
        units(pointer, programme.units(), report);
        for (int i = 0; i < strands.size(); i++) {
            units(pointer.at("strands").item(i), strands.get(i).units(), report);
        }
    }

    private static void headings(Text text, Outline outline, Report report) {
        Deque<TextHeading> above = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        for (TextHeading heading : outline.headings()) {
            while (!above.isEmpty() && above.getLast().level() >= heading.level()) {
                above.removeLast();
            }
            String parent = above.isEmpty() ? "" : above.getLast().id();
            if (!seen.add(parent + "\n" + heading.text().toLowerCase(Locale.ROOT))) {
                report(text.pointer().inside(heading.line(), 1), heading.text(), report);
            }
            above.addLast(heading);
        }
    }

    private static void units(Pointer pointer, List<Programme.Unit> units, Report report) {
        titles(pointer.at("units"), units.stream().map(Programme.Unit::title).toList(), report);
    }

    private static void titles(Pointer list, List<String> titles, Report report) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            if (!seen.add(titles.get(i).toLowerCase(Locale.ROOT))) {
                report(list.item(i).at("title"), titles.get(i), report);
            }
        }
    }

    private static void report(Pointer pointer, String heading, Report report) {
        report.add(pointer, "the heading '" + heading + "' stands here twice", "say what makes this part different");
    }
}
