package dev.prospectus.markdown;

/** What is left out of an author's HTML, by what becomes of it and what the author can do. */
enum HtmlKind {
    PROGRAM("no page of an author runs a program", "delete it"),
    LOOKS("how pages look is up to the site's theme", "delete it"),
    FRAME("pages show nothing of other sites", "write a link to it: <a href=\"address\">words</a>"),
    FORM("pages have no forms", "link to the form: <a href=\"address\">words</a>"),
    DRAWING(
            "drawings stand in files of their own",
            "save it in content/images/ and write <img src=\"/images/name.svg\" alt=\"...\">"),
    UNKNOWN("HTML has no such element", "delete the tags; their words are published"),
    /** Nothing that readers would miss. */
    SILENT("", "");

    private final String reason;
    private final String fix;

    HtmlKind(String reason, String fix) {
        this.reason = reason;
        this.fix = fix;
    }

    String reason() {
        return reason;
    }

    String fix() {
        return fix;
    }
}
