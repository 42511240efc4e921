package dev.prospectus.check;

import dev.prospectus.source.TypedAddress;
import java.util.Set;

/** Error: the address of a link has a scheme that is not allowed, such as {@code javascript:} or {@code file:}. */
final class ForbiddenScheme implements FileCheck {

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    @Override
    public Rule rule() {
        return Rule.error("LNK004");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            String scheme = target.scheme();
            if (target.address().startsWith("//")) {
                report.add(
                        target.pointer(),
                        "'" + target.address() + "' does not say whether it begins with http or https",
                        "write https:" + target.address());
            } else if (!scheme.isEmpty() && !ALLOWED.contains(scheme)) {
                report.add(
                        target.pointer(),
                        "links that begin with '" + scheme + ":' are not published",
                        TypedAddress.meant(target.address())
                                .map(meant -> "write " + meant)
                                .orElse("use a path on this site or an address that begins with https://"));
            }
        }
    }
}
