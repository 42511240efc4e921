package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a text contains an HTML tag, which readers would see as it is typed. */
final class RawHtml implements FileCheck {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*+(?:\\s[^<>]{0,300}+)?+/?>");

    @Override
    public Rule rule() {
        return Rule.warning("TXT024");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.outline().isPresent()) {
                text.outline().get().tags().stream()
                        .findFirst()
                        .ifPresent(tag -> add(
                                text,
                                tag.from(),
                                tag.to(),
                                "use Markdown: **bold**, *italic*, [words](address), ![alt](picture), | tables |",
                                report));
            } else if (text.written().indexOf('<') >= 0) {
                Matcher tag = TAG.matcher(text.written());
                if (tag.find()) {
                    add(text, tag.start(), tag.end(), "delete the tags; this is plain text", report);
                }
            }
        }
    }

    private static void add(Text text, int from, int to, String hint, Report report) {
        report.add(
                text.pointer(from), "readers see '" + text.quote(from, to) + "' as text: HTML is not used here", hint);
    }
}
