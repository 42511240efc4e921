package dev.prospectus.check;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/** Warning: the base URL begins with http, so that pages can be read and changed on their way to readers. */
final class InsecureBaseUrl implements Check {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public Rule rule() {
        return Rule.warning("SIT003");
    }

    @Override
    public void check(CheckContext context, Report report) {
        URI url = context.site().baseUrl();
        if (Objects.equals(url.getScheme(), "http")
                && !THIS_MACHINE.contains(Objects.requireNonNullElse(url.getHost(), ""))) {
            report.add(
                    Pointer.ofSite().at("base-url"),
                    "the address of the site begins with http",
                    "write https:" + url.getSchemeSpecificPart());
        }
    }
}
