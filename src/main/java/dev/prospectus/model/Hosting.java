package dev.prospectus.model;

import java.util.List;

/**
 * What a build writes for the web server that will show the site.
 *
 * @param servers those whose own files it writes, each once
 * @param compress how text stands beside itself compressed, each once
 */
public record Hosting(List<Server> servers, List<Coding> compress) {

    /** A site of which nobody said where it will stand. */
    public static final Hosting ANYWHERE = new Hosting(List.of(), List.of());

    public Hosting {
        servers = List.copyOf(servers);
        compress = List.copyOf(compress);
    }

    /** Ways to compress that browsers take (RFC 9110, section 8.4.1; RFC 7932). */
    public enum Coding implements FixedChoice {
        GZIP("gzip", "gzip", ".gz"),
        BROTLI("Brotli", "br", ".br");

        private final String label;
        private final String token;
        private final String ending;

        Coding(String label, String token, String ending) {
            this.label = label;
            this.token = token;
            this.ending = ending;
        }

        @Override
        public String label() {
            return label;
        }

        /** What a browser calls it. */
        public String token() {
            return token;
        }

        /** What the name of a compressed file ends in, after that of the file itself. */
        public String ending() {
            return ending;
        }
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
