package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import java.util.Set;

/** Warning: the address of an application form is the front page of this site or of a service for forms. */
final class FormIsFrontPage implements Check {

    /** Services whose front page is nobody's form. */
    private static final Set<String> SERVICES = Set.of(
            "forms.office.com",
            "forms.microsoft.com",
            "forms.cloud.microsoft",
            "docs.google.com",
            "forms.google.com",
            "forms.gle",
            "www.eventbrite.com",
            "www.eventbrite.co.uk",
            "www.surveymonkey.com",
            "www.jotform.com",
            "www.smartsurvey.co.uk");

    @Override
    public Rule rule() {
        return Rule.warning("COH046");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Target target : context.targets()) {
            boolean home = target.kind() == Kind.OWN_ADDRESS
                    && target.path().equals("/")
                    && target.pointer().path().endsWith("/applications/url");
            if (home || (target.kind() == Kind.FORM && isFrontPage(target.address()))) {
                report.add(
                        target.pointer(),
                        "this is the front page of " + (home ? "this site" : host(target.address())) + ", and no form",
                        "open the form, and copy the address that stands above it; without a form, take 'url' out and say"
                                + " under 'apply' of the programme how schools apply");
            }
        }
    }

    private static boolean isFrontPage(String address) {
        String host = host(address);
        String rest = address.substring(address.indexOf("//") + 2 + host.length());
        return SERVICES.contains(host) && (rest.isEmpty() || rest.equals("/"));
    }

    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return start < 2 ? "" : address.substring(start, end);
    }
}
