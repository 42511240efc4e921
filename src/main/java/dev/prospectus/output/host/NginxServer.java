package dev.prospectus.output.host;

import dev.prospectus.output.host.Policy.Header;
import dev.prospectus.plan.Endpoints;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The part of nginx's configuration that belongs into a {@code server} block: one location with all that is true of the site. */
final class NginxServer {

    private NginxServer() {}

    /** @param gzip whether compressed files stand beside the others */
    static String text(Policy policy, boolean gzip, List<Move> moves) {
        String base = policy.base();
        StringBuilder text = new StringBuilder(policy.comment()).append('\n');
        if (!base.equals("/")) {
            String bare = base.substring(0, base.length() - 1);
            text.append("location = ")
                    .append(bare)
                    .append(" {\n    return 301 ")
                    .append(base)
                    .append("$is_args$args;\n}\n");
        }
        text.append("location ").append(base).append(" {\n");
        text.append("    index index.html;\n    absolute_redirect off;\n");
        text.append("    error_page 404 ").append(base).append("404.html;\n");
        text.append("    error_page 403 =404 ").append(base).append("404.html;\n");
        text.append(gzip ? "    gzip_static on;\n    gzip_vary on;\n" : "");
        types(text);
        for (Header header : policy.headers()) {
            text.append("    add_header ")
                    .append(header.name())
                    .append(' ')
                    .append(NginxMaps.value(header, policy))
                    .append(" always;\n");
        }
        text.append("    location ~ \"^")
                .append(policy.basePattern())
                .append("(.*/)?\\.(?!well-known/)\" {\n        return 404;\n    }\n");
        for (MediaTypes.InFolder files : MediaTypes.inFolders()) {
            text.append("    location ~ \"^")
                    .append(policy.basePattern())
                    .append(files.pattern())
                    .append("$\" {\n        types {}\n        default_type ")
                    .append(NginxMaps.quoted(files.type()))
                    .append(";\n    }\n");
        }
        redirects(policy, moves, text);
        endpoints(policy, text);
        return text.append("}\n").toString();
    }

    /** What is asked for without its ending. Locations with patterns hold in their order, so one with a redirect comes first. */
    private static void endpoints(Policy policy, StringBuilder text) {
        String base = policy.basePattern() + Endpoints.BASE.substring(1);
        text.append("    location ~ \"^")
                .append(base)
                .append("/?$\" {\n        try_files ")
                .append(policy.base())
                .append(Routes.openReferral("index").substring(1))
                .append(" =404;\n    }\n    location ~ \"^(")
                .append(base)
                .append("/[^.]+)$\" {\n        try_files $1")
                .append(Endpoints.ENDING)
                .append(" =404;\n    }\n");
    }

    /** nginx's own list lacks some and knows no character sets, and a list replaces the one around it. */
    private static void types(StringBuilder text) {
        SortedMap<String, String> endings = new TreeMap<>();
        MediaTypes.byEnding().forEach((ending, type) -> endings.merge(type, ending, (one, next) -> one + " " + next));
        text.append("    default_type application/octet-stream;\n    types {\n");
        endings.forEach((type, some) -> text.append("        ")
                .append(NginxMaps.quoted(type))
                .append(' ')
                .append(some)
                .append(";\n"));
        text.append("    }\n");
    }

    private static void redirects(Policy policy, List<Move> moves, StringBuilder text) {
        String open = "";
        for (Move move : moves) {
            if (!move.from().equals(open)) {
                text.append(open.isEmpty() ? "" : "    }\n");
                text.append("    location = ")
                        .append(NginxMaps.quoted(policy.base() + move.from().substring(1)))
                        .append(" {\n");
                open = move.from();
            }
            if (move.query().isEmpty()) {
                text.append("        return 301 ").append(target(move, true)).append(";\n");
            } else {
                condition("^" + Move.quoted(move.query()) + "$", target(move, false), text);
                condition(move.partsPattern(), target(move, true), text);
            }
        }
        text.append(open.isEmpty() ? "" : "    }\n");
    }

    /** A pattern, since plain text with a dollar sign would be read as a variable. */
    private static void condition(String query, String target, StringBuilder text) {
        text.append("        if ($args ~ \"").append(query).append("\") {\n            return 301 ");
        text.append(target).append(";\n        }\n");
    }

    private static String target(Move move, boolean withQuery) {
        String query = move.toQuery().isEmpty() && withQuery ? "$is_args$args" : plain(move.toQuery());
        return NginxMaps.quoted(plain(move.to()) + query + plain(move.toFragment()));
    }

    /** A dollar sign begins a variable, and nothing escapes it. */
    private static String plain(String address) {
        return address.replace("$", "%24");
    }
}
