package dev.prospectus.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves a built site as a plain web host does: files, {@code index.html} for folders, to which it adds a slash that is missing,
 * {@code 404.html} for anything else.
 * Listens on 127.0.0.1 only.
 */
final class StaticServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Names of files whose content never changes; web hosts let browsers keep them. */
    private static final Pattern HASHED = Pattern.compile("\\.[0-9a-f]{10}\\.\\w+$");

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\">");

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final BuiltSite site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private StaticServer(BuiltSite site) throws IOException {
        this.site = site;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
    }

    static StaticServer of(BuiltSite site) throws IOException {
        StaticServer server = new StaticServer(site);
        server.server.createContext("/", server::answer);
        server.server.setExecutor(server.threads);
        server.server.start();
        return server;
    }

    /** Serves {@link BuiltSite#inFolder()} until the tests end. */
    static StaticServer shared() {
        return Shared.SERVER;
    }

    /** Where the site stands, with its base path; ends in a slash. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()
                + site.baseUrl().getPath());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI().getPath());
            boolean found = Files.isRegularFile(file);
            if (Files.isRegularFile(file.resolve("index.html"))) {
                String query = exchange.getRequestURI().getRawQuery();
                String slashed = exchange.getRequestURI().getRawPath() + "/" + (query == null ? "" : "?" + query);
                exchange.getResponseHeaders().set("Location", slashed);
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            Path answer = found ? file : site.folder().resolve("404.html");
            byte[] bytes = Files.exists(answer) ? Files.readAllBytes(answer) : new byte[0];
            String name = answer.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            policy(type, bytes)
                    .ifPresent(policy -> exchange.getResponseHeaders().set("Content-Security-Policy", policy));
            if (found && HASHED.matcher(name).find()) {
                exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
            }
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What the site's files for hosts let them say: the page's own policy ({@code ServersTest} holds that), here without who may frame it. */
    private static Optional<String> policy(String type, byte[] bytes) {
        if (!type.startsWith("text/html")) {
            return Optional.empty();
        }
        Matcher policy = POLICY.matcher(new String(bytes, StandardCharsets.UTF_8));
        return policy.find() ? Optional.of(policy.group(1)) : Optional.empty();
    }

    private Path file(String path) {
        String base = site.baseUrl().getPath();
        Path missing = site.folder().resolve("no such file");
        if (!path.startsWith(base)) {
            return missing;
        }
        String rest = path.substring(base.length());
        Path file = site.folder()
                .resolve(rest.isEmpty() || rest.endsWith("/") ? rest + "index.html" : rest)
                .normalize();
        return file.startsWith(site.folder()) ? file : missing;
    }

    private static final class Shared {
        static final StaticServer SERVER = start();

        private static StaticServer start() {
            try {
                StaticServer server = of(BuiltSite.inFolder());
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
