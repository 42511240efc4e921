package dev.prospectus.template;

import dev.prospectus.source.SourceLocation;

/**
 * A link that stands in a template.
 *
 * @param path begins with a slash
 * @param ofSite whether it begins at the root of the site, and not at that of its host
 */
public record TemplateLink(SourceLocation place, String path, boolean ofSite) {}
