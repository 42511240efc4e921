package dev.prospectus.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Refuses requests for another host. A foreign web page can reach this server under a name of its own that resolves to
 * loopback (DNS rebinding), but its Host header shows that name.
 */
final class HostCheck {

    private static final int FORBIDDEN = 403;
    private static final String SCHEME = "http://";

    private final Set<String> allowed;

    HostCheck(int port) {
        allowed = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** Whether a page of this preview sends a request, as browsers say (Fetch Standard, section 3.2): another site's may not change it. */
    boolean isOwn(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null && origin.startsWith(SCHEME) && allowed.contains(origin.substring(SCHEME.length()));
    }

    HttpHandler before(HttpHandler handler) {
        return exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host != null && allowed.contains(host)) {
                handler.handle(exchange);
            } else {
                byte[] body = "This preview answers to localhost only.\n".getBytes(StandardCharsets.UTF_8);
                Reply.text(FORBIDDEN, "text/plain; charset=utf-8", body).send(exchange);
            }
        };
    }
}
