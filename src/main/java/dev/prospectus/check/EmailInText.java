package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: an e-mail address is part of a text, where it will be missed when the address changes. */
final class EmailInText implements FileCheck {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)++");
    private static final String HINT = "write the role instead, and add it to data/contacts.yml; the page shows its"
            + " address, and /contact/ lists all contacts";

    @Override
    public Rule rule() {
        return Rule.warning("TXT009");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.visible().indexOf('@') < 0) {
                continue;
            }
            Matcher email = EMAIL.matcher(text.visible());
            while (email.find()) {
                report.add(
                        text.pointer(email.start()), "the e-mail address '" + email.group() + "' is in the text", HINT);
            }
        }
        for (Target target : file.targets()) {
            if (target.kind() == Kind.LINK
                    && target.scheme().equals("mailto")
                    && !EMAIL.matcher(target.words()).find()) {
                String address = target.path().substring("mailto:".length());
                report.add(target.pointer(), "the e-mail address '" + address + "' is in the text", HINT);
            }
        }
    }
}
