package dev.prospectus.check;

import dev.prospectus.model.DataFiles;

/** A redirect stands where a page is, and only one of the two can be published. */
final class RedirectHidesPage implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK007", "A redirect stands at an old address, where no page is any more.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (String from : subject.catalogue().redirects().keySet()) {
            boolean folder = subject.paths().answers(from + "/");
            if (subject.paths().answers(from) || folder) {
                report.add(
                        Spot.in(DataFiles.redirects()).at(from),
                        "there is a page at '" + from + (folder ? "/" : "") + "'",
                        "delete this redirect, or give the page another name");
            }
        }
    }
}
