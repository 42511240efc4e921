package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import java.util.regex.Pattern;

/** Warning: the text of a link is a web address, which screen readers spell out letter by letter. */
final class AddressAsLinkText implements FileCheck {

    private static final Pattern ADDRESS = Pattern.compile("^(https?://|www\\.)\\S*$");

    @Override
    public Rule rule() {
        return Rule.warning("TXT006");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if ((target.kind() == Kind.LINK || target.kind() == Kind.DATA_LINK)
                    && ADDRESS.matcher(target.words().strip()).matches()) {
                report.add(
                        target.pointer(),
                        "the link text is the address '" + target.words().strip() + "'",
                        "write [the title of the page](" + target.address() + ")");
            }
        }
    }
}
