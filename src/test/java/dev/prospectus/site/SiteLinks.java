package dev.prospectus.site;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the files of a built site lead, and which of those places do not exist. */
final class SiteLinks {

    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    /** What ends an address in XML, JSON, a calendar or plain text; a brace begins a URI template (RFC 6570). */
    private static final String ADDRESS_END = "[^\\s\"'<>\\\\{}|^`]*";

    private final BuiltSite site;
    private final Set<String> files;
    private final Map<String, Document> documents;
    private final Map<String, Set<String>> ids;

    SiteLinks(BuiltSite site) {
        this.site = site;
        this.files = Set.copyOf(site.files().keySet());
        this.documents = site.pages().stream().collect(toMap(SitePage::path, SitePage::document));
        this.ids = documents.entrySet().stream().collect(toMap(Map.Entry::getKey, page -> ids(page.getValue())));
    }

    /** Links, pictures, scripts and style sheets of a page that lead nowhere. */
    List<String> broken(SitePage page) {
        List<String> broken = new ArrayList<>();
        for (Element element : documents.get(page.path()).getAllElements()) {
            targets(element)
                    .flatMap(target -> fault(page, target).stream())
                    .forEach(fault -> broken.add(page + ": " + fault + ": " + shortened(element)));
        }
        return broken;
    }

    /** Addresses in a style sheet that lead nowhere. */
    List<String> brokenInCss(String path, String css) {
        return CSS_URL.matcher(css)
                .results()
                .map(found -> found.group(1))
                .flatMap(target -> fault(site.baseUrl().resolve(path), target).stream())
                .map(fault -> path + ": " + fault)
                .toList();
    }

    /** Whole addresses of the site, in a file of any format, that lead nowhere. Fragments are names there, not places. */
    List<String> brokenAddresses(String path, String text) {
        return Pattern.compile(Pattern.quote(site.baseUrl().toString()) + ADDRESS_END)
                .matcher(text)
                .results()
                .filter(found -> !text.startsWith("{", found.end()))
                .map(MatchResult::group)
                .map(address -> address.replaceFirst("[.,:;)]+$", ""))
                .distinct()
                .flatMap(address -> fault(site.baseUrl(), address.replaceFirst("#.*", "")).stream())
                .map(fault -> path + ": " + fault)
                .toList();
    }

    private Stream<String> targets(Element element) {
        Stream<String> plain = Stream.of("href", "xlink:href", "src", "action", "poster", "data")
                .filter(element::hasAttr)
                .map(element::attr);
        Stream<String> sets = Stream.of(element.attr("srcset").split(",", -1))
                .map(part -> part.trim().replaceFirst("\\s.*", ""))
                .filter(part -> !part.isEmpty());
        Stream<String> head = element.tagName().equals("meta")
                ? Stream.of(element.attr("content"))
                        .flatMap(content -> Stream.of(content.replaceFirst("(?i)^\\d+;\\s*url=", "")))
                        .filter(content -> content.startsWith(site.baseUrl().toString())
                                || element.attr("http-equiv").equalsIgnoreCase("refresh"))
                : Stream.empty();
        return Stream.of(plain, sets, head).flatMap(Function.identity());
    }

    private Optional<String> fault(SitePage page, String target) {
        return fault(site.baseUrl().resolve(page.address()), target);
    }

    private Optional<String> fault(URI from, String target) {
        if (target.isBlank()) {
            return Optional.of("an empty address");
        }
        URI to;
        try {
            to = from.resolve(target.replaceFirst("^webcal:", "https:"));
        } catch (IllegalArgumentException e) {
            return Optional.of("not an address: '" + target + "'");
        }
        if (!site.baseUrl().getHost().equals(to.getHost())) {
            return Optional.empty();
        }
        String base = site.baseUrl().getPath();
        if (!to.getPath().startsWith(base)) {
            return Optional.of("'" + target + "' leaves the folder " + base);
        }
        String path = to.getPath().substring(base.length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!files.contains(file)) {
            return Optional.of("'" + target + "' leads to no file");
        }
        String fragment = to.getRawFragment();
        if (fragment == null || fragment.isEmpty() || !ids.containsKey(file)) {
            return Optional.empty();
        }
        if (fragment.startsWith("add=") && file.equals("plan/index.html")) {
            return Optional.empty(); // What the script of plans is to add; PlanTest presses it.
        }
        String id = java.net.URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        return ids.get(file).contains(id)
                ? Optional.empty()
                : Optional.of("'" + target + "' leads to no id '" + id + "' in " + file);
    }

    private static Set<String> ids(Document document) {
        return document.select("[id]").stream().map(Element::id).collect(toSet());
    }

    private static String shortened(Element element) {
        String html = element.outerHtml().replaceAll("\\s+", " ");
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
