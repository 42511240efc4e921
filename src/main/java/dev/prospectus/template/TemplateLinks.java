package dev.prospectus.template;

import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of templates that were made for JBake, as far as they stand there whole: from the root of the site, or behind what JBake's templates write for it. Where a
 * relative one leads depends on the page.
 */
final class TemplateLinks {

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<!--.*?-->");

    /** {@code ${content.rootpath}}, also with JBake's own question whether there is one; or the address of the site. */
    private static final String ROOT =
            "(?:<#if \\(?content\\.rootpath\\)?\\?\\?>\\$\\{content\\.rootpath}(?:<#else>)?</#if>|\\$\\{(?:content\\.)?rootpath!?(?:\"\")?})/?";

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:href|src)\\s*=\\s*([\"'])(?:(?<root>" + ROOT
            + ")|\\$\\{config\\.site_host}(?=/)|(?=/[^/]))" + "(?<path>[^\"'<>$\\s#?]*)(?:[#?][^\"'<>$]*)?\\1");

    private TemplateLinks() {}

    static List<TemplateLink> in(Path folder, Collection<String> templates) {
        List<TemplateLink> links = new ArrayList<>();
        for (String file : templates) {
            String text = COMMENT.matcher(TemplateText.of(folder, file))
                    .replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
            LineIndex lines = new LineIndex(text);
            for (Matcher link = LINK.matcher(text); link.find(); ) {
                boolean ofSite = link.group("root") != null || link.group().contains("${config.site_host}");
                SourceLocation place = lines.at("templates/" + file, link.start("path"));
                String path = link.group("path");
                links.add(new TemplateLink(place, path.startsWith("/") ? path : "/" + path, ofSite));
            }
        }
        return links;
    }
}
