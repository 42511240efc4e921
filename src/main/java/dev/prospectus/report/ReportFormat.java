package dev.prospectus.report;

import java.io.PrintWriter;
import java.util.Locale;

/** The forms in which findings can be had. Those for programs hold every finding. */
public enum ReportFormat {
    /** Lines for people, with the place in the file shown. */
    TEXT,
    /** Prospectus's own JSON. */
    JSON,
    /** SARIF 2.1.0, for code scanning and editors. */
    SARIF,
    /** Workflow commands, which GitHub shows as annotations of a pull request. */
    GITHUB,
    /** GitLab's Code Quality report. */
    GITLAB,
    /** Reviewdog Diagnostic Format, with safe fixes as suggestions. */
    RDJSON,
    /** JUnit's XML, which nearly every build server shows. */
    JUNIT;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public void write(Inspection site, PrintWriter out) {
        writer().write(site, out);
        out.flush();
    }

    private FindingsWriter writer() {
        return switch (this) {
            case TEXT -> (site, out) -> new TextReport(out, site.files(), false).print(site.findings());
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
            case RDJSON -> new RdjsonReport();
            case JUNIT -> new JunitReport();
        };
    }
}
