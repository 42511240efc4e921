package dev.prospectus.cli;

import dev.prospectus.draft.DataText;
import dev.prospectus.draft.DataValue;
import dev.prospectus.moving.JBakeMove;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of a site that JBake made: those of a new site, with what {@code jbake.properties} says.
 *
 * @param unknown what it does not say, and an editor must
 */
record MovedConfig(String text, List<String> unknown) {

    /** JBake's own address, where a site names none. */
    private static final List<String> NO_HOSTS =
            List.of("http://www.jbake.org", "http://jbake.org", "http://localhost");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    MovedConfig {
        unknown = List.copyOf(unknown);
    }

    /** @param starter the settings of a new site */
    static MovedConfig of(JBakeMove move, String starter, Path folder) {
        List<String> unknown = new ArrayList<>();
        Optional<String> title = move.said("site.name", "site.title", "blog.title", "blog.name", "project.name");
        String name = title.orElseGet(() -> named(folder));
        if (title.isEmpty()) {
            unknown.add("name, short-name: what the site is called; site.title of jbake.properties does not tell, and '"
                    + name + "' is the folder's name");
        }
        String text = with(with(starter, "name", name), "short-name", name);
        Optional<String> description =
                move.said("site.description", "blog.description", "site.subtitle", "blog.subtitle");
        String tagline = move.said("site.tagline", "site.subtitle", "blog.subtitle")
                .or(() -> description)
                .orElse(name);
        text = with(with(text, "tagline", tagline), "description", description.orElse(tagline));
        Optional<String> language = move.said("site.language", "site.lang", "blog.language")
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> LANGUAGE.matcher(tag).matches());
        if (language.isPresent()) {
            text = text.replaceFirst("(?m)^(base-url: .*)$", "$1\nlanguage: " + language.get());
        }
        Optional<String> address = move.settings().host().flatMap(MovedConfig::address);
        if (address.isPresent()) {
            text = with(text, "base-url", address.get());
        } else {
            unknown.add("base-url: where the site will stand; site.host of jbake.properties does not tell");
        }
        unknown.add("region, contact (data/contacts.yml), accessibility, privacy: what this site says of its makers");
        unknown.add("time-zone: Europe/London unless you say another; dates in headers are in it");
        return new MovedConfig(text, unknown);
    }

    /** The name of a site's folder; of the project's if the site is in it where builds with Gradle or Maven keep it. */
    private static String named(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path project = JBakeMove.USUAL.stream()
                .filter(usual -> !usual.isEmpty() && whole.endsWith(usual))
                .findFirst()
                .map(usual -> whole.resolve("../".repeat(Path.of(usual).getNameCount()))
                        .normalize())
                .orElse(whole);
        return Optional.ofNullable(project.getFileName()).map(Path::toString).orElse("Our site");
    }

    private static Optional<String> address(String host) {
        try {
            URI address = URI.create(host.endsWith("/") ? host : host + "/");
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return Optional.of(address.toString())
                    .filter(text -> web
                            && address.getHost() != null
                            && NO_HOSTS.stream().noneMatch(text::startsWith));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String with(String text, String key, String value) {
        String line = DataText.keys(
                        DataValue.block().withText(key, value.strip().replaceAll("\\s+", " ")), 0)
                .stripTrailing();
        return Pattern.compile("(?m)^" + key + ": .*$").matcher(text).replaceFirst(Matcher.quoteReplacement(line));
    }
}
