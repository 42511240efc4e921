package dev.prospectus.output.twin;

/** Words of a page, as a reader sees them. */
record HtmlText(String text) implements HtmlNode {}
