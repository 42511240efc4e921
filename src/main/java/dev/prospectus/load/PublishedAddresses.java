package dev.prospectus.load;

import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OldAddress;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.MergeMarks;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses that were published once, from {@code data/published-urls.txt}: one a line, with comments behind {@code #}.
 *
 * @param lines the line of each address
 */
record PublishedAddresses(SortedMap<String, Integer> lines, List<Diagnostic> findings) {

    /** Enough for a hub of ten thousand programmes. */
    private static final int MOST_BYTES = 16 << 20;

    PublishedAddresses {
        lines = new TreeMap<>(lines);
        findings = List.copyOf(findings);
    }

    /** What a site's file says; nothing if it has none. */
    static PublishedAddresses of(Path site, SourceFiles sources) {
        String name = DataFiles.publishedUrls();
        Path file = site.resolve(name);
        SortedMap<String, Integer> lines = new TreeMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            SourceText source = sources.read(name, file, MOST_BYTES);
            findings.addAll(source.findings());
            source.text().ifPresent(text -> {
                List<Diagnostic> marks = MergeMarks.in(name, text, false);
                findings.addAll(marks);
                if (marks.isEmpty()) {
                    read(name, text, lines, findings);
                }
            });
        }
        return new PublishedAddresses(lines, findings);
    }

    private static void read(String name, String text, SortedMap<String, Integer> lines, List<Diagnostic> findings) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String address = line.strip();
            if (address.isEmpty() || address.startsWith("#")) {
                continue;
            }
            String fault = OldAddress.fault(address);
            if (fault.isEmpty()) {
                lines.putIfAbsent(address, number);
            } else {
                findings.add(Diagnostic.error(
                        new SourceLocation(name, number, 1),
                        ShapeCode.LINK.code(),
                        "'" + address + "' " + fault,
                        "delete this line; 'prospectus lock' writes those that the site has"));
            }
        }
    }
}
