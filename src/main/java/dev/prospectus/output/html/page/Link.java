package dev.prospectus.output.html.page;

/** A link as a page shows it. */
public record Link(String title, String href) {}
