/**
 * What other hubs publish for programs ({@code docs/API.md}), from a folder or an address: fetched within limits, kept as the last copy
 * that was sound, read into {@link dev.prospectus.model.PublishedHub}. Begin with {@link HubFeeds}.
 */
@NullMarked
package dev.prospectus.hubs;

import org.jspecify.annotations.NullMarked;
