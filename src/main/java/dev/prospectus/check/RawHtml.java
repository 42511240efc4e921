package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a text contains HTML that is not published as it was meant: left out, or shown as it was typed. */
final class RawHtml implements FileCheck {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*+(?:\\s[^<>]{0,300}+)?+/?>");

    @Override
    public Rule rule() {
        return Rule.warning("TXT024");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            text.outline()
                    .ifPresentOrElse(
                            outline -> outline.leftOut()
                                    .forEach(one -> report.add(text.pointer(one.from()), one.why(), one.fix())),
                            () -> plain(text, report));
        }
    }

    private static void plain(Text text, Report report) {
        Matcher tag = TAG.matcher(text.written());
        if (text.written().indexOf('<') >= 0 && tag.find()) {
            report.add(
                    text.pointer(tag.start()),
                    "readers see '" + text.quote(tag.start(), tag.end()) + "' as text: HTML is not used here",
                    "delete the tags; this is plain text");
        }
    }
}
