package dev.prospectus.check;

import java.util.Set;

/** A link that is no link to a page: a script, a file on somebody's computer. */
final class ForbiddenScheme implements FileCheck {

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    @Override
    public Rule rule() {
        return Rule.error(
                "LNK004", "Links begin with / or https:// (mailto: and tel: in Markdown); nothing else is published.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            String scheme = target.scheme();
            if (target.address().startsWith("//")) {
                report.add(
                        target.pointer(),
                        "'" + target.address() + "' does not say how to get there",
                        "write https:" + target.address());
            } else if (!scheme.isEmpty() && !ALLOWED.contains(scheme)) {
                report.add(
                        target.pointer(),
                        "links that begin with '" + scheme + ":' are not published",
                        "use a path on this site or an address that begins with https://");
            }
        }
    }
}
