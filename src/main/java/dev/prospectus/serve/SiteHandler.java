package dev.prospectus.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.prospectus.build.Preparation;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.AuthorFault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Serves the site's files. Each is rendered on demand, and every page gets the reload script. */
final class SiteHandler implements HttpHandler {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int BROKEN = 500;

    private final Preview preview;
    private final String basePath;

    SiteHandler(Preview preview, String basePath) {
        this.preview = preview;
        this.basePath = basePath;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Reply reply = method.equals("GET") || method.equals("HEAD")
                ? reply(exchange.getRequestURI().getPath())
                : Reply.text(METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", new byte[0]);
        reply.send(exchange);
    }

    private Reply reply(String path) throws IOException {
        if (!path.startsWith(basePath)) {
            return Reply.redirect(basePath);
        }
        Preview.State state = preview.state();
        if (state.lastGood().isEmpty()) {
            return page(BROKEN, FindingsPage.of(state.findings()));
        }
        Preparation site = state.lastGood().get();
        String sitePath = "/" + path.substring(basePath.length());
        try {
            Optional<Output> output = find(site, sitePath);
            if (output.isPresent()) {
                return reply(OK, site, output.get());
            }
            if (!sitePath.endsWith("/") && find(site, sitePath + "/").isPresent()) {
                return Reply.redirect(path + "/");
            }
            Optional<Output> notFound = find(site, Routes.NOT_FOUND);
            return notFound.isPresent()
                    ? reply(NOT_FOUND, site, notFound.get())
                    : Reply.text(NOT_FOUND, "text/plain; charset=utf-8", new byte[0]);
        } catch (AuthorFault fault) {
            return page(BROKEN, FindingsPage.of(List.of(fault.diagnostic())));
        }
    }

    private static Reply reply(int status, Preparation site, Output output) throws IOException {
        byte[] body = site.renderer().render(output);
        String type = MediaTypes.of(output.path().value());
        return type.startsWith("text/html") ? page(status, body) : Reply.text(status, type, body);
    }

    private static Reply page(int status, byte[] html) {
        return Reply.text(status, "text/html; charset=utf-8", LiveReload.addTo(html));
    }

    private static Optional<Output> find(Preparation site, String sitePath) {
        OutputPath path;
        try {
            path = Routes.file(sitePath);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        return site.plan().find(path);
    }
}
