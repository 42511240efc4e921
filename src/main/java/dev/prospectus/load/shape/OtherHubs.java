package dev.prospectus.load.shape;

import dev.prospectus.model.OtherHub;
import dev.prospectus.model.Slug;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tells of other hubs. */
final class OtherHubs {

    private static final String NAME = "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$";
    private static final Pattern THIS_MACHINE = Pattern.compile("http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?(/.*)?");

    /** Where another hub's site is. */
    static final Shape<String> PLACE = new ScalarShape<>(
            "a hub's address or the folder of its site",
            "https://north.example.org/",
            ScalarShape.pattern("^(https://|http://(127\\.0\\.0\\.1|localhost)|[^:\\s]+$)"),
            ScalarShape.Kind.ADDRESS,
            (text, scalar, problems) -> {
                if (!OtherHub.isAddress(text)) {
                    return Optional.of(text);
                }
                if (Links.isAddress(text)
                        && (text.startsWith("https://")
                                || THIS_MACHINE.matcher(text).matches())) {
                    URI address = URI.create(text);
                    if (address.getRawQuery() == null
                            && address.getRawFragment() == null
                            && address.getPort() <= OtherHub.LAST_PORT) {
                        return Optional.of(text);
                    }
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.LINK,
                        "'" + Shapes.quotable(text) + "' is not the address of a hub's site",
                        "write its home page with https, such as https://north.example.org/");
                return Optional.empty();
            });

    /** A name that hubs agreed on. */
    static final Shape<String> AGREED_NAME = new ScalarShape<>(
            "a name that hubs agreed on",
            "national/primary-development",
            ScalarShape.pattern(NAME),
            (text, scalar, problems) -> {
                if (text.matches(NAME)) {
                    return Optional.of(text);
                }
                int slash = text.indexOf('/');
                String whose = Slug.forId(slash < 0 ? "national" : text.substring(0, slash));
                String what = Slug.forId(text.substring(slash + 1));
                problems.report(
                        scalar.location(),
                        ShapeCode.ID,
                        "'" + Shapes.quotable(text) + "' is not a name that hubs can agree on",
                        "write whose it is and what it is, such as "
                                + (whose.isEmpty() || what.isEmpty()
                                        ? "national/primary-development"
                                        : whose + "/" + what));
                return Optional.empty();
            });

    private OtherHubs() {}
}
