package dev.prospectus.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.prospectus.plan.ContentHash;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An HTTP response. Pages are never kept by browsers, since a preview shows the present files; other files are asked for again. */
final class Reply {

    private static final int NO_BODY = -1;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int UNSATISFIABLE = 416;
    private static final String TAG = "ETag";

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
                Map.of("Content-Type", type, "Cache-Control", "no-cache", TAG, '"' + ContentHash.of(body) + '"'),
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
            Headers asked = exchange.getRequestHeaders();
            Headers sent = exchange.getResponseHeaders();
            headers.forEach(sent::set);
            sent.set("X-Content-Type-Options", "nosniff");
            boolean isFile = status == OK && headers.containsKey(TAG);
            if (isFile && isKnown(asked.getOrDefault("If-None-Match", List.of()))) {
                exchange.sendResponseHeaders(NOT_MODIFIED, NO_BODY);
                return;
            }
            if (isFile) {
                sent.set("Accept-Ranges", "bytes");
            }
            if (exchange.getRequestMethod().equals("HEAD")) {
                sent.set("Content-Length", String.valueOf(body.length));
                exchange.sendResponseHeaders(status, NO_BODY);
                return;
            }
            Optional<ByteRange> range = isFile ? range(asked) : Optional.empty();
            if (range.isPresent()) {
                send(range.get(), exchange);
            } else {
                send(status, 0, body.length, exchange);
            }
        }
    }

    private void send(ByteRange range, HttpExchange exchange) throws IOException {
        boolean satisfiable = range.isSatisfiable();
        String part = satisfiable ? range.first() + "-" + (range.end() - 1) : "*";
        exchange.getResponseHeaders().set("Content-Range", "bytes " + part + "/" + body.length);
        send(satisfiable ? PARTIAL : UNSATISFIABLE, range.first(), satisfiable ? range.end() : range.first(), exchange);
    }

    private void send(int code, int first, int end, HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(code, first < end ? end - first : NO_BODY);
        if (first < end) {
            exchange.getResponseBody().write(body, first, end - first);
        }
    }

    /** A browser that holds a part of the file asks for another only as long as it is the same file. */
    private Optional<ByteRange> range(Headers asked) {
        List<String> ranges = asked.getOrDefault("Range", List.of());
        List<String> only = asked.getOrDefault("If-Range", List.of());
        return ranges.size() == 1 && (only.isEmpty() || only.equals(List.of(String.valueOf(headers.get(TAG)))))
                ? ByteRange.asked(ranges.get(0), body.length)
                : Optional.empty();
    }

    /** @param known what headers {@code If-None-Match} name; a proxy may have marked it as weak */
    private boolean isKnown(List<String> known) {
        return known.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(headers.get(TAG)));
    }
}
