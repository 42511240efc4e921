package dev.prospectus.output.host;

import dev.prospectus.output.host.Policy.Case;
import dev.prospectus.output.host.Policy.Header;
import java.util.Locale;

/**
 * The part of nginx's configuration that belongs into its {@code http} block: for each header that not all files have, a variable with
 * its value for the file that is asked for. nginx sends no header whose value is empty.
 */
final class NginxMaps {

    private NginxMaps() {}

    static String text(Policy policy) {
        StringBuilder text = new StringBuilder(policy.comment());
        for (Header header : policy.headers()) {
            if (isMapped(header)) {
                text.append('\n');
                write(header, policy, text);
            }
        }
        return text.toString();
    }

    /** What stands in {@code add_header} for a header. */
    static String value(Header header, Policy policy) {
        return isMapped(header)
                ? variable(header, policy)
                : quoted(header.cases().get(0).value());
    }

    private static boolean isMapped(Header header) {
        return header.cases().get(0).kind() != Kind.EVERY;
    }

    /** nginx knows one space of names, may serve several sites, and by default takes only short ones. */
    private static String variable(Header header, Policy policy) {
        String initials = header.name().replaceAll("(\\w)\\w*-?", "$1").toLowerCase(Locale.ROOT);
        return "$prospectus_" + policy.shortName() + "_" + initials;
    }

    private static void write(Header header, Policy policy, StringBuilder text) {
        boolean byTls = header.cases().get(0).kind() == Kind.ENCRYPTED;
        text.append("map ")
                .append(byTls ? "$https" : "$uri")
                .append(' ')
                .append(variable(header, policy))
                .append(" {\n");
        for (Case one : header.cases()) {
            String condition = switch (one.kind()) {
                case EVERY -> "default";
                case ENCRYPTED -> "on";
                default -> quoted("~^" + policy.basePattern() + one.kind().pattern() + "$");
            };
            text.append("    ")
                    .append(condition)
                    .append(' ')
                    .append(quoted(one.value()))
                    .append(";\n");
        }
        text.append("}\n");
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
