package dev.prospectus.plan;

import java.util.function.UnaryOperator;

/**
 * HTML that is safe as it stands, for views whose templates don't say so themselves: a JBake theme writes {@code
 * ${content.body}} and means markup.
 *
 * @param piece makes HTML that is safe of what a template cut out of it, which may begin and end anywhere
 */
public record Markup(String html, UnaryOperator<String> piece) {}
