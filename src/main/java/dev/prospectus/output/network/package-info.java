/**
 * A site about several hubs, made from what they publish: home page with a finder, lists of programmes with filters, the hubs by region, a
 * calendar, a search, feeds and data. Begin with {@link dev.prospectus.output.network.NetworkSite}.
 */
@NullMarked
package dev.prospectus.output.network;

import org.jspecify.annotations.NullMarked;
