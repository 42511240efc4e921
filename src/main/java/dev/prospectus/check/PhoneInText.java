package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a telephone number is part of a text, where it will be missed when the number changes. */
final class PhoneInText implements FileCheck {

    /** Ten or eleven digits after 0, or ten after +44, with spaces, hyphens or brackets between them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,/-])(?:\\+44[ -]?(?:\\(0\\)[ -]?)?\\d|\\(?0\\d)(?:[ ()-]{0,2}\\d){8,9}(?!\\d)");

    @Override
    public Rule rule() {
        return Rule.warning("TXT010");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.visible().indexOf('0') < 0 && text.visible().indexOf("+44") < 0) {
                continue;
            }
            Matcher number = NUMBER.matcher(text.visible());
            while (number.find()) {
                report.add(
                        text.pointer(number.start()),
                        "the telephone number '" + number.group() + "' is in the text",
                        "write the role instead, and give it a 'phone' in data/contacts.yml");
            }
        }
    }
}
