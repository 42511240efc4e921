package dev.prospectus.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Error: the host of a link is mistyped so that no such host can exist. What may exist, however odd, is left to
 * {@code prospectus links}, since an error keeps a site from being published.
 */
final class MisspeltAddress implements FileCheck {

    private static final Pattern ADDRESS = Pattern.compile("^(https?):(/*)([^/?#:]*)(.*)$", Pattern.CASE_INSENSITIVE);

    /**
     * Endings that no host has, since none of them is a top-level domain (IANA), before what was meant. {@code .ogr.uk} and
     * {@code .c.uk} are none of them: anybody may own a name below {@code .uk}.
     */
    private static final String[][] ENDINGS = {
        {".co,uk", ".co.uk"},
        {",co.uk", ".co.uk"},
        {".couk", ".co.uk"},
        {".co.u", ".co.uk"},
        {".co.k", ".co.uk"},
        {".co.ukk", ".co.uk"},
        {".co.uuk", ".co.uk"},
        {".co.ku", ".co.uk"},
        {".cou.k", ".co.uk"},
        {".orguk", ".org.uk"},
        {".org.u", ".org.uk"},
        {".org.k", ".org.uk"},
        {".org.ku", ".org.uk"},
        {".acuk", ".ac.uk"},
        {".ac.u", ".ac.uk"},
        {".ac.k", ".ac.uk"},
        {".ac.ku", ".ac.uk"},
        {".schuk", ".sch.uk"},
        {".sch.u", ".sch.uk"},
        {".sch.k", ".sch.uk"},
        {".sch.ku", ".sch.uk"},
        {".govuk", ".gov.uk"},
        {".gov.u", ".gov.uk"},
        {".gov.k", ".gov.uk"},
        {".gov.ku", ".gov.uk"},
        {".con", ".com"},
        {".cmo", ".com"},
        {".ocm", ".com"},
        {".comm", ".com"},
        {",com", ".com"},
        {".ogr", ".org"},
        {".rog", ".org"},
        {".orgg", ".org"},
        {",org", ".org"},
        {".nte", ".net"},
    };

    /** What begins {@code wwwhatsnew.com} or {@code ww.example.org} may be right. */
    private static final Pattern WWW = Pattern.compile("^(?:w{4,}\\.|www,|www\\.\\.)", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.error("LNK012");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if (!target.hasUnseenSign()) {
                meant(target.address())
                        .ifPresent(meant -> report.add(
                                target.pointer(),
                                "the address '" + target.address() + "' is mistyped: no such host can exist",
                                "write " + meant));
            }
        }
    }

    /** The address that was most likely meant; absent where nothing is wrong with it, or nobody can tell what is. */
    static Optional<String> meant(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || parts.group(3).isEmpty()) {
            return Optional.empty();
        }
        String host = host(parts.group(3));
        String meant = parts.group(1) + "://" + host + parts.group(4);
        return meant.equals(address) ? Optional.empty() : Optional.of(meant);
    }

    private static String host(String typed) {
        String host = typed;
        Matcher www = WWW.matcher(host);
        if (www.find() && host.indexOf('.', www.end()) > 0) {
            host = "www." + host.substring(www.end());
        }
        String small = host.toLowerCase(Locale.ROOT);
        for (String[] ending : ENDINGS) {
            if (small.endsWith(ending[0])) {
                return host.substring(0, host.length() - ending[0].length()) + ending[1];
            }
        }
        return host;
    }
}
