package dev.prospectus.output.host;

import dev.prospectus.model.Hosting.Coding;
import dev.prospectus.output.host.Policy.Case;
import dev.prospectus.output.host.Policy.Header;
import dev.prospectus.plan.Endpoints;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** {@code .htaccess} for Apache 2.4, of which a server takes what {@code AllowOverride FileInfo Indexes} lets it take. */
final class Htaccess {

    private static final String TEXT = "\\.(" + String.join("|", MediaTypes.textEndings()) + ")";

    private final Policy policy;
    private final List<Coding> codings;
    private final StringBuilder text = new StringBuilder();

    private Htaccess(Policy policy, List<Coding> codings) {
        this.policy = policy;
        // The last in the list is the smallest: that is offered first.
        this.codings = codings.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** @param codings how files stand compressed beside the others */
    static String text(Policy policy, List<Coding> codings, List<Move> moves) {
        Htaccess file = new Htaccess(policy, codings);
        file.files();
        file.folders();
        file.encodings();
        file.headers();
        file.redirects(moves);
        return file.text.toString();
    }

    private void files() {
        text.append(policy.comment());
        line("DirectoryIndex index.html");
        line("ErrorDocument 404 " + policy.base() + "404.html");
        line("AddDefaultCharset Off");
        line("<IfModule mod_mime.c>");
        MediaTypes.byEnding().forEach((ending, type) -> line("AddType \"" + type + "\" ." + ending));
        line("</IfModule>");
        for (MediaTypes.InFolder files : MediaTypes.inFolders()) {
            line("<If \"" + uri(files.pattern()) + "\">");
            line("ForceType \"" + files.type() + "\"");
            line("</If>");
        }
    }

    /** The folder of an endpoint's own files has its name, and would be led to with a slash. */
    private void folders() {
        line("<If \"%{REQUEST_URI} =~ m#^" + policy.basePattern() + Endpoints.BASE.substring(1) + "#\">");
        line("DirectorySlash Off");
        line("</If>");
    }

    /** Debian's Apache takes {@code .br} for Breton, and {@code .gz} for a type of its own. */
    private void encodings() {
        for (Coding coding : codings) {
            line("<FilesMatch \"" + TEXT + "\\" + coding.ending() + "$\">");
            line("RemoveLanguage " + coding.ending());
            line("RemoveType " + coding.ending());
            line("AddEncoding " + coding.token() + " " + coding.ending());
            line("</FilesMatch>");
        }
    }

    /** The last line that fits holds, so the first case comes last. */
    private void headers() {
        line("<IfModule mod_headers.c>");
        for (Header header : policy.headers()) {
            List<Case> cases = new ArrayList<>(header.cases());
            Collections.reverse(cases);
            for (Case one : cases) {
                String condition = switch (one.kind()) {
                    case EVERY -> "";
                    case ENCRYPTED -> " \"expr=%{HTTPS} == 'on'\"";
                    default -> " \"expr=" + uri(one.kind().pattern()) + "\"";
                };
                line("Header always set " + header.name() + " \"" + one.value() + '"' + condition);
            }
        }
        if (!codings.isEmpty()) {
            line("Header merge Vary Accept-Encoding \"expr=" + uri(".*" + TEXT) + "\"");
        }
        line("</IfModule>");
    }

    /** The file as it was asked for, or its compressed form that took its place. */
    private String uri(String pattern) {
        String endings = codings.stream().map(coding -> "\\" + coding.ending()).collect(Collectors.joining("|"));
        return "%{REQUEST_URI} =~ m#^" + policy.basePattern() + pattern
                + (endings.isEmpty() ? "" : "(" + endings + ")?") + "$#";
    }

    /** Nor is what a dot hides handed out, or what a folder without a page holds. */
    private void redirects(List<Move> moves) {
        line("<IfModule mod_rewrite.c>");
        line("RewriteEngine On");
        line("RewriteRule \"(^|/)\\.(?!well-known/)\" - [R=404,L]");
        moves.forEach(this::redirect);
        endpoints();
        line("RewriteCond %{REQUEST_FILENAME} -d");
        line("RewriteCond %{REQUEST_FILENAME}/index.html !-f");
        line("RewriteRule ^ - [R=404,L]");
        for (Coding coding : codings) {
            compressed(coding, "/index.html", "^(.*/)?$", "$1index.html");
            compressed(coding, "", "^(.+" + TEXT + ")$", "$1");
        }
        line("</IfModule>");
    }

    /** What is asked for without its ending, before a folder of that name is looked for. */
    private void endpoints() {
        String base = Endpoints.BASE.substring(1);
        line("RewriteRule \"^" + base + "/?$\" \""
                + Routes.openReferral("index").substring(1) + "\" [L]");
        line("RewriteCond %{REQUEST_FILENAME}" + Endpoints.ENDING + " -f");
        line("RewriteRule \"^(" + base + "/[^.]+)$\" \"$1" + Endpoints.ENDING + "\" [L]");
    }

    /** What the browser takes ({@code br;q=0} says that it does not), if it stands there. */
    private void compressed(Coding coding, String index, String from, String to) {
        line("RewriteCond %{HTTP:Accept-Encoding} \"(^|[\\s,])" + coding.token()
                + "(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\b\"");
        line("RewriteCond %{REQUEST_FILENAME}" + index + coding.ending() + " -f");
        line("RewriteRule \"" + from + "\" \"" + to + coding.ending() + "\" [L]");
    }

    private void redirect(Move move) {
        String pattern = "\"^" + Move.quoted(move.from().substring(1)) + "$\"";
        if (!move.query().isEmpty()) {
            line("RewriteCond %{QUERY_STRING} \"^" + Move.quoted(move.query()) + "$\"");
            rule(pattern, plain(move.target()), move.toQuery().isEmpty() ? ",QSD" : "");
            line("RewriteCond %{QUERY_STRING} \"" + move.partsPattern() + "\"");
            rule(pattern, withQuery(move), "");
            return;
        }
        if (move.toQuery().isEmpty() && !move.toFragment().isEmpty()) {
            line("RewriteCond %{QUERY_STRING} .");
            rule(pattern, withQuery(move), "");
        }
        rule(pattern, plain(move.target()), "");
    }

    private static String withQuery(Move move) {
        return plain(move.to())
                + (move.toQuery().isEmpty() ? "?%{QUERY_STRING}" : plain(move.toQuery()))
                + plain(move.toFragment());
    }

    private void rule(String pattern, String target, String flags) {
        line("RewriteRule " + pattern + " \"" + target + "\" [R=301,NE" + flags + ",L]");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Dollar and percent signs begin what a pattern found. */
    private static String plain(String address) {
        return address.replace("\\", "\\\\").replace("$", "\\$").replace("%", "\\%");
    }
}
