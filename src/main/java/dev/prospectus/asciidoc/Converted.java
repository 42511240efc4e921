package dev.prospectus.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in HTML, and what Asciidoctor said of it.
 *
 * @param html in which the class {@code at-12} says that an element comes from line 12 of the text
 * @param whole whether there is HTML at all; else the remarks say why not
 */
public record Converted(String html, List<Remark> remarks, boolean whole) {

    private static final Pattern REMARK = Pattern.compile("(\\d+) ([^\t]*)\t(.*)");

    public Converted {
        remarks = List.copyOf(remarks);
    }

    /**
     * A fault of the text.
     *
     * @param line from 1; 0 if it is not known
     * @param fix what to do
     */
    public record Remark(int line, String message, String fix) {}

    /** In the form in which it is kept: the remarks, an empty line, the HTML. */
    String kept() {
        StringBuilder kept = new StringBuilder();
        for (Remark remark : remarks) {
            kept.append(remark.line())
                    .append(' ')
                    .append(remark.message().replaceAll("\\s+", " "))
                    .append('\t')
                    .append(remark.fix())
                    .append('\n');
        }
        return kept.append('\n').append(html).toString();
    }

    static Converted of(String kept) {
        List<Remark> remarks = new ArrayList<>();
        int from = 0;
        for (int end = kept.indexOf('\n'); end > from; end = kept.indexOf('\n', from)) {
            Matcher remark = REMARK.matcher(kept.substring(from, end));
            if (remark.matches()) {
                remarks.add(new Remark(Integer.parseInt(remark.group(1)), remark.group(2), remark.group(3)));
            }
            from = end + 1;
        }
        return new Converted(kept.substring(Math.min(kept.length(), from + 1)), remarks, true);
    }
}
