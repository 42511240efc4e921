package dev.prospectus.output.html.content;

import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Routes;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code config} of JBake's templates: all that {@code jbake.properties} and JBake's defaults say. Where the site stands, {@code
 * site-config.yml} decides; it also answers for names that templates often ask and nobody set.
 */
record JBakeConfig(SiteConfig site, Routes routes) {

    SortedMap<String, Object> values() {
        SortedMap<String, Object> values = new TreeMap<>();
        for (String name : new String[] {"site_name", "site_title", "blog_title"}) {
            values.put(name, site.name());
        }
        values.put("site_description", site.description());
        values.put("blog_description", site.description());
        values.put("render_tags", "true");
        values.put("tag_path", Routes.tag("x").replaceAll("^/|/x/$", ""));
        values.putAll(site.jbake().map(JBakeSettings::config).orElseGet(TreeMap::new));
        String base = site.baseUrl().toString();
        values.put("site_host", base.substring(0, base.length() - 1));
        values.put("site_contextpath", routes.href(Routes.HOME));
        return values;
    }
}
