package dev.prospectus.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** An HTTP response. It is never cached, since a preview shows the present files. */
final class Reply {

    private static final int NO_BODY = -1;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Reply text(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    static Reply redirect(String location) {
        return new Reply(302, Map.of("Location", location), new byte[0]);
    }

    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers sent = exchange.getResponseHeaders();
            headers.forEach(sent::set);
            sent.set("Cache-Control", "no-store");
            sent.set("X-Content-Type-Options", "nosniff");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head || body.length == 0 ? NO_BODY : body.length);
            if (!head && body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
