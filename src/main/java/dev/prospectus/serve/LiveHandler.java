package dev.prospectus.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Serves the reload script, its style, the list of findings, and the stream of events. */
final class LiveHandler implements HttpHandler {

    private final Preview preview;
    private final LiveReload live;

    LiveHandler(Preview preview, LiveReload live) {
        this.preview = preview;
        this.live = live;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            Reply.notAllowed("GET").send(exchange);
            return;
        }
        String name = exchange.getRequestURI().getPath().substring(LiveReload.FOLDER.length());
        switch (name) {
            case "events" -> stream(exchange);
            case "state" ->
                Reply.text(
                                200,
                                "text/plain; charset=utf-8",
                                bytes(preview.state().word()))
                        .send(exchange);
            case "findings" ->
                Reply.text(200, "text/html; charset=utf-8", FindingsPage.list(preview.state()))
                        .send(exchange);
            case "live.js", "live.css" ->
                Reply.text(200, MediaTypes.of(name), resource(name)).send(exchange);
            default -> Reply.text(404, "text/plain; charset=utf-8", new byte[0]).send(exchange);
        }
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
