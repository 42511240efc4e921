package dev.prospectus.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.prospectus.plan.ContentHash;
import java.io.IOException;
import java.util.Map;

/** An HTTP response. Pages are never kept by browsers, since a preview shows the present files; other files are asked for again. */
final class Reply {

    private static final int NO_BODY = -1;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Reply text(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type, "Cache-Control", "no-store"), body);
    }

    /** A file that a browser may keep, if it asks each time whether it is still the same (RFC 9110, section 13.1.2). */
    static Reply file(int status, String type, byte[] body) {
        return new Reply(
                status,
                Map.of("Content-Type", type, "Cache-Control", "no-cache", "ETag", '"' + ContentHash.of(body) + '"'),
                body);
    }

    static Reply redirect(String location) {
        return new Reply(302, Map.of("Location", location, "Cache-Control", "no-store"), new byte[0]);
    }

    /** @param allowed the methods that are answered (RFC 9110, section 15.5.6) */
    static Reply notAllowed(String allowed) {
        return new Reply(405, Map.of("Allow", allowed, "Cache-Control", "no-store"), new byte[0]);
    }

    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers sent = exchange.getResponseHeaders();
            headers.forEach(sent::set);
            sent.set("X-Content-Type-Options", "nosniff");
            boolean unchanged = status == OK
                    && headers.containsKey("ETag")
                    && headers.get("ETag").equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            boolean bare = unchanged || exchange.getRequestMethod().equals("HEAD") || body.length == 0;
            exchange.sendResponseHeaders(unchanged ? NOT_MODIFIED : status, bare ? NO_BODY : body.length);
            if (!bare) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
