package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML is not let through, so that readers see {@code <b>} as four signs. */
final class RawHtml implements FileCheck {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,300})?\\s*/?>");

    @Override
    public Rule rule() {
        return Rule.warning("TXT024", "Texts are Markdown without HTML; its tags would be shown as they are typed.");
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
                        "readers see '" + text.quote(tag.start(), tag.end()) + "' as it stands: HTML is not used here",
                        text.outline().isPresent()
                                ? "use Markdown: **bold**, *italic*, [words](address), ![alt](picture), | tables |"
                                : "delete the tags; this is plain text");
            }
        }
    }
}
