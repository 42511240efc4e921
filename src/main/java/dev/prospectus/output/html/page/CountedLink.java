package dev.prospectus.output.html.page;

/** A link to a list, with the number of what the list holds. */
public record CountedLink(String title, String href, int count) {}
