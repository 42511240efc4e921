package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.list;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Hosting;
import dev.prospectus.model.Hosting.Coding;
import dev.prospectus.model.Hosting.Server;
import java.util.List;

/** {@code hosting} in {@code site-config.yml}: what the build writes for web servers. */
final class HostingShape extends ObjectShape<Hosting> {

    private final Key<List<Server>> servers = optional(
            "servers",
            list("servers", choice("server", Server.values())),
            List.of(),
            "whose files the build writes: netlify or cloudflare, nginx, apache");

    private final Key<List<Coding>> compress = optional(
            "compress",
            list("ways to compress", choice("way to compress", Coding.values())),
            List.of(),
            "how text stands beside itself compressed: gzip, brotli, or both");

    HostingShape() {
        super("what a build writes for web servers");
    }

    /** Both hosts read {@code _headers} and {@code _redirects}, each in a form of its own. */
    @Override
    protected void check(Values values, Problems problems) {
        if (values.has(servers) && values.get(servers).containsAll(List.of(Server.NETLIFY, Server.CLOUDFLARE))) {
            problems.report(
                    values.at(servers),
                    ShapeCode.CONTRADICTION,
                    "'netlify' and 'cloudflare' both read the files '_headers' and '_redirects', in different forms",
                    "keep the one where the site stands");
        }
    }

    @Override
    protected Hosting create(Values values) {
        return new Hosting(
                values.get(servers).stream().distinct().toList(),
                values.get(compress).stream().distinct().sorted().toList());
    }
}
