package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a text contains an HTML tag, which readers would see as it is typed. */
final class RawHtml implements FileCheck {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,300})?\\s*/?>");

    @Override
    public Rule rule() {
        return Rule.warning("TXT024", "Texts are Markdown without HTML; readers would see its tags as text.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.written().indexOf('<') < 0) {
                continue;
            }
            Matcher tag =
                    TAG.matcher(text.outline().isPresent() ? VisibleText.withoutCode(text.written()) : text.written());
            if (tag.find()) {
                report.add(
                        text.pointer(tag.start()),
                        "readers see '" + text.quote(tag.start(), tag.end()) + "' as text: HTML is not used here",
                        text.outline().isPresent()
                                ? "use Markdown: **bold**, *italic*, [words](address), ![alt](picture), | tables |"
                                : "delete the tags; this is plain text");
            }
        }
    }
}
