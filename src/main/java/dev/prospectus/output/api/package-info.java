/**
 * The hub's catalogue as JSON for programs of others, below {@code /api/v1/}: each file as a schema beside it describes it, and all of
 * them in an OpenAPI document.
 *
 * <p>One product of the plan, beside the web pages. A {@link dev.prospectus.output.api.Shape} both writes what it names and describes
 * it, so that files, schemas and OpenAPI can't disagree. What may change is promised in {@code docs/API.md}. Start with
 * {@link dev.prospectus.output.api.ApiFiles}, which names every kind of file.
 */
@NullMarked
package dev.prospectus.output.api;

import org.jspecify.annotations.NullMarked;
