/**
 * What assistants read: a twin of each page in Markdown, and {@code llms.txt}, which leads to them (llmstxt.org).
 *
 * <p>A twin is made from the page itself, so that the two can't say different things. Start with {@code MarkdownTwins}.
 */
@NullMarked
package dev.prospectus.output.twin;

import org.jspecify.annotations.NullMarked;
