package dev.prospectus.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.prospectus.build.Preparation;
import dev.prospectus.plan.Endpoints;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Serves the site's files. Each is rendered on demand, and every page gets the reload script. */
final class SiteHandler implements HttpHandler {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int BROKEN = 500;

    private final Preview preview;
    private final Looks looks;
    private final PreviewListener listener;

    SiteHandler(Preview preview, Looks looks, PreviewListener listener) {
        this.preview = preview;
        this.looks = looks;
        this.listener = listener;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Reply reply = method.equals("GET") || method.equals("HEAD")
                ? reply(exchange.getRequestURI())
                : Reply.notAllowed("GET, HEAD");
        reply.send(exchange);
    }

    private Reply reply(URI asked) {
        String path = asked.getPath();
        if (preview.isOvertaken()) {
            looks.ifOvertaken();
        }
        Preview.State state = preview.state();
        String basePath = state.basePath();
        if (!path.startsWith(basePath)) {
            return path.equals("/") || (path + "/").equals(basePath)
                    ? Reply.redirect(basePath)
                    : page(NOT_FOUND, FindingsPage.outside(basePath), state);
        }
        if (state.lastGood().isEmpty()) {
            return page(BROKEN, FindingsPage.of(state.findings(), preview.site()), state);
        }
        Preparation site = state.lastGood().get().site();
        try {
            return reply(asked, state, site);
        } catch (AuthorFault fault) {
            return page(BROKEN, FindingsPage.of(List.of(site.told(fault)), preview.site()), state);
        } catch (IOException | RuntimeException | Error failure) {
            listener.failed(failure);
            List<Diagnostic> findings = List.of(FailedLook.finding(failure, preview.site()));
            return page(BROKEN, FindingsPage.of(findings, preview.site()), state);
        }
    }

    private static Reply reply(URI asked, Preview.State state, Preparation site) throws IOException {
        String sitePath = "/" + asked.getPath().substring(state.basePath().length());
        Optional<Output> output =
                find(site, sitePath).or(() -> Endpoints.file(sitePath).flatMap(file -> find(site, file)));
        if (output.isPresent()) {
            return reply(OK, site, output.get(), state);
        }
        if (!sitePath.endsWith("/") && find(site, sitePath + "/").isPresent()) {
            return Reply.redirect(slashed(asked));
        }
        Optional<Output> notFound = find(site, Routes.NOT_FOUND);
        return notFound.isPresent()
                ? reply(NOT_FOUND, site, notFound.get(), state)
                : Reply.text(NOT_FOUND, "text/plain; charset=utf-8", new byte[0]);
    }

    /** The same address with a slash at the end of its path, as hosts add it: escapes and query stay. */
    private static String slashed(URI asked) {
        return asked.getRawPath() + "/" + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }

    private static Reply reply(int status, Preparation site, Output output, Preview.State state) throws IOException {
        byte[] body = site.renderer().render(output);
        String type = MediaTypes.of(output.path());
        return type.startsWith("text/html") ? page(status, body, state) : Reply.file(status, type, body);
    }

    private static Reply page(int status, byte[] html, Preview.State state) {
        return Reply.text(status, "text/html; charset=utf-8", LiveReload.addTo(html, state));
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
