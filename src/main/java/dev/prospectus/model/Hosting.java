package dev.prospectus.model;

import java.util.List;

/**
 * What a build writes for the web server that will show the site.
 *
 * @param servers those whose own files it writes, each once
 */
public record Hosting(List<Server> servers) {

    /** A site of which nobody said where it will stand. */
    public static final Hosting ANYWHERE = new Hosting(List.of());

    public Hosting {
        servers = List.copyOf(servers);
    }

    /** Web servers and hosts that read rules from files. */
    public enum Server implements FixedChoice {
        NETLIFY("Netlify"),
        CLOUDFLARE("Cloudflare Pages"),
        NGINX("nginx"),
        APACHE("Apache");

        private final String label;

        Server(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
