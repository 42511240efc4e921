package dev.prospectus.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves the preview's own scripts and style, its bar with the findings, and the stream of events; takes the instant to show. */
final class LiveHandler implements HttpHandler {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final Preview preview;
    private final LiveReload live;
    private final Looks looks;
    private final HostCheck hosts;

    LiveHandler(Preview preview, LiveReload live, Looks looks, HostCheck hosts) {
        this.preview = preview;
        this.live = live;
        this.looks = looks;
        this.hosts = hosts;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(LiveReload.FOLDER.length());
        String method = name.equals("as-of") ? "POST" : "GET";
        if (!exchange.getRequestMethod().equals(method)) {
            Reply.notAllowed(method).send(exchange);
            return;
        }
        switch (name) {
            case "events" -> stream(exchange);
            case "as-of" -> choose(exchange);
            case "state" -> Reply.text(200, TEXT, bytes(preview.state().word())).send(exchange);
            case "bar" ->
                Reply.text(200, "text/html; charset=utf-8", bytes(PreviewBar.of(preview.state(), preview.site())))
                        .send(exchange);
            case "live.js", "live.css", "clock.js" ->
                Reply.text(200, MediaTypes.of(new OutputPath(name)), resource(name))
                        .send(exchange);
            default -> Reply.text(404, TEXT, new byte[0]).send(exchange);
        }
    }

    /** Shows the site at the instant that a page sends, or at now if it sends none. Answers before all pages are renewed. */
    private void choose(HttpExchange exchange) throws IOException {
        if (!hosts.isOwn(exchange)) {
            Reply.text(403, TEXT, bytes("Only the preview's own pages can choose an instant.\n"))
                    .send(exchange);
            return;
        }
        String text =
                new String(exchange.getRequestBody().readNBytes(ChosenInstant.LONGEST), StandardCharsets.UTF_8).strip();
        Optional<AsOf> chosen = ChosenInstant.of(text);
        if (chosen.isEmpty() && !text.isEmpty()) {
            Reply.text(400, TEXT, bytes(ChosenInstant.WRONG)).send(exchange);
            return;
        }
        Reply.text(200, TEXT, new byte[0]).send(exchange);
        looks.at(chosen);
    }

    /** The stream of events. It stays open until the page or the preview is closed. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        live.listen(exchange.getResponseBody(), preview::state);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = LiveHandler.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
