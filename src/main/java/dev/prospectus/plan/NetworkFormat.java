package dev.prospectus.plan;

import dev.prospectus.model.PublishedNetwork;
import java.util.List;

/** One product of a site about several hubs. Found as a service, as {@link OutputFormat} is. */
public interface NetworkFormat {

    /**
     * Every file it will write, in any order.
     *
     * @param frame the site without anything of the hubs: its name, menus and colours
     */
    List<Output> plan(PublishedNetwork network, Edition frame);
}
