package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.LineIndex;
import dev.prospectus.source.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of templates made for JBake that browsers leave out where the web server sends this site's content security policy: only files of
 * the site itself may style a page or run in it (Content Security Policy Level 3, section 6.1).
 */
final class BlockedParts {

    private static final String CODE = "TPL006";

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<!--.*?-->");

    private static final Map<String, Pattern> KINDS = new TreeMap<>(Map.of(
            "a script in the page",
            Pattern.compile("(?i)<script\\b(?![^>]*\\b(?:src|type=\"application/(?:ld\\+)?json\"))[^>]*>"),
            "a script of another site",
            Pattern.compile("(?i)<script\\b[^>]*\\bsrc\\s*=\\s*[\"'](?:https?:)?//"),
            "a style sheet in the page",
            Pattern.compile("(?i)<style\\b"),
            "a style sheet of another site",
            Pattern.compile("(?i)<link\\b(?=[^>]*\\bstylesheet\\b)[^>]*\\bhref\\s*=\\s*[\"'](?:https?:)?//"),
            "a style in a tag",
            Pattern.compile("(?i)<\\w[^<>]*\\sstyle\\s*=\\s*[\"']"),
            "a script in a tag",
            Pattern.compile("(?i)<\\w[^<>]*\\son[a-z]+\\s*=\\s*[\"']"),
            "a page of another site in a frame",
            Pattern.compile("(?i)<iframe\\b")));

    private BlockedParts() {}

    /** One for each kind and template, at its first place. */
    static List<Diagnostic> findings(Path folder, Collection<String> templates) {
        List<Diagnostic> findings = new ArrayList<>();
        for (String file : templates) {
            String text = COMMENT.matcher(TemplateText.of(folder, file))
                    .replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
            KINDS.forEach((kind, pattern) -> {
                Matcher found = pattern.matcher(text);
                if (found.find()) {
                    findings.add(finding(file, text, found.start(), kind));
                }
            });
        }
        return findings;
    }

    private static Diagnostic finding(String file, String text, int at, String kind) {
        return new Diagnostic(
                new LineIndex(text).at("templates/" + file, at),
                Severity.WARNING,
                CODE,
                kind
                        + ": browsers leave it out, since 'hosting' has the web server say that only files of this site may style pages or run in them",
                Optional.of(
                        kind.contains("frame")
                                ? "link to it"
                                : "put it into a file in assets/ and name that; or leave 'hosting' out of site-config.yml and set the"
                                        + " server's headers yourself"));
    }
}
