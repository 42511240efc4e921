package dev.prospectus.output.host;

import dev.prospectus.output.host.Policy.Case;
import dev.prospectus.output.host.Policy.Header;
import dev.prospectus.plan.MediaTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code .htaccess} for Apache 2.4, of which a server takes what {@code AllowOverride FileInfo Indexes} lets it take. */
final class Htaccess {

    /** What means something in a regular expression. */
    private static final String SIGNS = "\\.[]{}()*+-?^$|\"";

    private Htaccess() {}

    static String text(Policy policy, List<Move> moves) {
        StringBuilder text = new StringBuilder(policy.comment());
        text.append("DirectoryIndex index.html\n");
        text.append("ErrorDocument 404 ").append(policy.base()).append("404.html\n");
        text.append("AddDefaultCharset Off\n");
        text.append("<IfModule mod_mime.c>\n");
        MediaTypes.byEnding()
                .forEach((ending, type) -> text.append("AddType \"")
                        .append(type)
                        .append("\" .")
                        .append(ending)
                        .append('\n'));
        text.append("</IfModule>\n");
        MediaTypes.byFolder()
                .forEach((files, type) -> text.append("<If \"")
                        .append(uri(policy, files))
                        .append("\">\nForceType \"")
                        .append(type)
                        .append("\"\n</If>\n"));
        headers(policy, text);
        redirects(moves, text);
        return text.toString();
    }

    /** The last line that fits holds, so the first case comes last. */
    private static void headers(Policy policy, StringBuilder text) {
        text.append("<IfModule mod_headers.c>\n");
        for (Header header : policy.headers()) {
            List<Case> cases = new ArrayList<>(header.cases());
            Collections.reverse(cases);
            for (Case one : cases) {
                String condition = switch (one.kind()) {
                    case EVERY -> "";
                    case ENCRYPTED -> " \"expr=%{HTTPS} == 'on'\"";
                    default -> " \"expr=" + uri(policy, one.kind().pattern()) + "\"";
                };
                text.append("Header always set ")
                        .append(header.name())
                        .append(" \"")
                        .append(one.value())
                        .append('"')
                        .append(condition)
                        .append('\n');
            }
        }
        text.append("</IfModule>\n");
    }

    private static String uri(Policy policy, String pattern) {
        return "%{REQUEST_URI} =~ m#^" + policy.basePattern() + pattern + "$#";
    }

    /** Nor is what a dot hides handed out, or what a folder without a page holds. */
    private static void redirects(List<Move> moves, StringBuilder text) {
        text.append("<IfModule mod_rewrite.c>\nRewriteEngine On\n");
        text.append("RewriteRule \"(^|/)\\.(?!well-known/)\" - [R=404,L]\n");
        moves.forEach(move -> redirect(move, text));
        text.append("RewriteCond %{REQUEST_FILENAME} -d\n");
        text.append("RewriteCond %{REQUEST_FILENAME}/index.html !-f\n");
        text.append("RewriteRule ^ - [R=404,L]\n");
        text.append("</IfModule>\n");
    }

    private static void redirect(Move move, StringBuilder text) {
        String pattern = "\"^" + quoted(move.from().substring(1)) + "$\"";
        if (!move.query().isEmpty()) {
            text.append("RewriteCond %{QUERY_STRING} \"^")
                    .append(quoted(move.query()))
                    .append("$\"\n");
            rule(
                    pattern,
                    move.to() + move.toQuery() + move.toFragment(),
                    move.toQuery().isEmpty() ? ",QSD" : "",
                    text);
            return;
        }
        if (move.toQuery().isEmpty() && !move.toFragment().isEmpty()) {
            text.append("RewriteCond %{QUERY_STRING} .\n");
            text.append("RewriteRule ")
                    .append(pattern)
                    .append(" \"")
                    .append(plain(move.to()))
                    .append("?%{QUERY_STRING}")
                    .append(plain(move.toFragment()))
                    .append("\" [R=301,NE,L]\n");
        }
        rule(pattern, move.target(), "", text);
    }

    private static void rule(String pattern, String target, String flags, StringBuilder text) {
        text.append("RewriteRule ")
                .append(pattern)
                .append(" \"")
                .append(plain(target))
                .append("\" [R=301,NE")
                .append(flags)
                .append(",L]\n");
    }

    /** Dollar and percent signs begin what a pattern found. */
    private static String plain(String address) {
        return address.replace("\\", "\\\\").replace("$", "\\$").replace("%", "\\%");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars().forEach(sign -> {
            if (SIGNS.indexOf(sign) >= 0) {
                quoted.append('\\');
            }
            quoted.append((char) sign);
        });
        return quoted.toString();
    }
}
