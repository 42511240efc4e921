package dev.prospectus.site;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Firefox without a window. It is Debian's, or the one that the system property {@code firefox} names; nothing is
 * downloaded. It reaches nothing but this machine: all else it would ask a proxy for that is not there.
 */
final class Firefox implements AutoCloseable {

    private static final int SECONDS = 60;

    private static final String SETTINGS = """
            user_pref("network.proxy.type", 1);
            user_pref("network.proxy.http", "127.0.0.1");
            user_pref("network.proxy.http_port", 9);
            user_pref("network.proxy.ssl", "127.0.0.1");
            user_pref("network.proxy.ssl_port", 9);
            user_pref("network.proxy.no_proxies_on", "127.0.0.1");
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("app.normandy.enabled", false);
            user_pref("app.update.disabledForTesting", true);
            user_pref("browser.safebrowsing.downloads.enabled", false);
            user_pref("browser.safebrowsing.malware.enabled", false);
            user_pref("browser.safebrowsing.phishing.enabled", false);
            user_pref("browser.startup.page", 0);
            user_pref("browser.newtabpage.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("extensions.getAddons.cache.enabled", false);
            user_pref("extensions.update.enabled", false);
            user_pref("messaging-system.rsexperimentloader.enabled", false);
            user_pref("services.settings.server", "");
            user_pref("toolkit.telemetry.server", "");
            user_pref("ui.prefersReducedMotion", 1);
            """;

    private final Path profile;
    private final Process process;
    private final Bidi connection;
    private final Map<String, FirefoxTab> tabs = new ConcurrentHashMap<>();

    private Firefox(Path profile, Process process) throws IOException {
        this.profile = profile;
        this.process = process;
        connection = new Bidi(address(), this::hear);
        ask("session.new", Map.of("capabilities", Map.of()));
        ask(
                "session.subscribe",
                Map.of("events", List.of("log.entryAdded", "network.fetchError", "network.responseCompleted")));
    }

    static Firefox start() throws IOException {
        String program = System.getProperty("firefox", "/usr/bin/firefox-esr");
        if (!Files.isExecutable(Path.of(program))) {
            throw new IllegalStateException("no browser at " + program
                    + ": install Firefox, or name one with -Dfirefox=<path>, or leave these tests out with"
                    + " -DexcludedGroups=browser");
        }
        Path profile = Files.createTempDirectory("prospectus-firefox");
        Files.writeString(profile.resolve("user.js"), SETTINGS);
        ProcessBuilder start = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("said.txt").toFile());
        start.environment().putAll(Map.of("HOME", profile.toString(), "TZ", "Europe/London"));
        Process process = start.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        try {
            return new Firefox(profile, process);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** A new tab. Firefox loses some of those that it is asked for at the same time. */
    synchronized FirefoxTab tab() {
        String id = ask("browsingContext.create", Map.of("type", "tab"))
                .get("context")
                .getAsString();
        FirefoxTab tab = new FirefoxTab(this, id);
        tabs.put(id, tab);
        return tab;
    }

    JsonObject ask(String method, Map<String, ?> parameters) {
        return connection.ask(method, new Gson().toJsonTree(parameters).getAsJsonObject());
    }

    @Override
    public void close() throws IOException {
        ask("browser.close", Map.of());
        ended(SECONDS * 1000);
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Firefox::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens: Firefox writes that into its profile. */
    private URI address() throws IOException {
        Path file = profile.resolve("WebDriverBiDiServer.json");
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); System.nanoTime() < end; ) {
            String text = Files.exists(file) ? Files.readString(file) : "";
            if (text.endsWith("}")) {
                JsonObject server = JsonParser.parseString(text).getAsJsonObject();
                return URI.create("ws://" + server.get("ws_host").getAsString() + ":"
                        + server.get("ws_port").getAsInt() + "/session");
            }
            if (ended(20)) {
                break;
            }
        }
        throw new IOException("Firefox did not start: " + Files.readString(profile.resolve("said.txt")));
    }

    private boolean ended(int millis) throws IOException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void hear(String event, JsonObject said) {
        JsonObject source = said.has("source") ? said.getAsJsonObject("source") : said;
        Optional<FirefoxTab> tab = Optional.ofNullable(source.get("context"))
                .filter(JsonElement::isJsonPrimitive)
                .map(context -> tabs.get(context.getAsString()));
        tab.ifPresent(there -> there.hear(event, said));
    }
}
