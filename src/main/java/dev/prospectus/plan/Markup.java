package dev.prospectus.plan;

/**
 * HTML that is safe as it stands, for views whose templates don't say so themselves: a JBake theme writes {@code
 * ${content.body}} and means markup.
 */
public record Markup(String html) {}
