package dev.prospectus.output.host;

import dev.prospectus.model.Hosting.Coding;
import dev.prospectus.model.Hosting.Server;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The files that web servers read, for those that the hub names. A file of the author's own takes the place of one of them.
 *
 * <p>Servers hand out no file whose name begins with a dot: what is written here tells them so, and it is their habit.
 */
public final class HostFiles implements OutputFormat {

    private static final String NGINX = ".hosting/nginx/";

    @Override
    public String name() {
        return "host";
    }

    @Override
    public List<Output> plan(Edition edition) {
        Policy policy = new Policy(edition.routes());
        return edition.catalogue().site().hosting().servers().stream()
                .flatMap(server -> files(server, edition, policy).stream())
                .toList();
    }

    private static List<Output> files(Server server, Edition edition, Policy policy) {
        return switch (server) {
            case NETLIFY ->
                List.of(
                        file("_headers", plan -> HeadersFile.netlify(policy, plan)),
                        file("_redirects", plan -> RedirectsFile.netlify(policy, Move.all(edition), plan)));
            case CLOUDFLARE ->
                List.of(
                        file("_headers", plan -> HeadersFile.cloudflare(policy, plan)),
                        file("_redirects", plan -> RedirectsFile.cloudflare(policy, Move.all(edition), plan)));
            case NGINX -> nginx(edition, policy);
            case APACHE ->
                List.of(file(".htaccess", plan -> Htaccess.text(policy, compress(edition), Move.all(edition))));
        };
    }

    /** Who builds nginx builds the part for Brotli apart, and without it nginx would not start: it is switched on in a file of its own. */
    private static List<Output> nginx(Edition edition, Policy policy) {
        boolean gzip = compress(edition).contains(Coding.GZIP);
        List<Output> files = new ArrayList<>();
        files.add(file(NGINX + "maps.conf", plan -> NginxMaps.text(policy)));
        files.add(file(NGINX + "server.conf", plan -> NginxServer.text(policy, gzip, Move.all(edition))));
        if (compress(edition).contains(Coding.BROTLI)) {
            files.add(file(NGINX + "brotli.conf", plan -> policy.comment() + "\nbrotli_static on;\n"));
        }
        return files;
    }

    private static List<Coding> compress(Edition edition) {
        return edition.catalogue().site().hosting().compress();
    }

    private static Output file(String path, Function<SitePlan, String> text) {
        return new Output.Fallback(
                new Output.OfPlan(new OutputPath(path), plan -> text.apply(plan).getBytes(StandardCharsets.UTF_8)));
    }
}
