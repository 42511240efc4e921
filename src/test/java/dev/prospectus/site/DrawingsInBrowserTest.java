package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prospectus.picture.Pictures;
import dev.prospectus.plan.Output;
import dev.prospectus.testing.Drawings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings that are opened by themselves: nothing runs, and nothing is fetched. */
@Tag("browser")
final class DrawingsInBrowserTest {

    private static final String CLICK_EVERYTHING =
            "document.querySelectorAll('*').forEach((it) => it.dispatchEvent(new MouseEvent('click', {bubbles: true})))";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    @TempDir
    Path folder;

    private final Map<String, byte[]> served = new ConcurrentHashMap<>();
    private HttpServer server;
    private Reader reader;
    private String here;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        here = "http://127.0.0.1:" + server.getAddress().getPort();
        reader = Chromium.shared().reader(Visit.LAPTOP);
    }

    @AfterEach
    void stop() {
        reader.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] drawing = served.get(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", "image/svg+xml");
            exchange.sendResponseHeaders(drawing == null ? 404 : 200, drawing == null ? -1 : drawing.length);
            if (drawing != null) {
                exchange.getResponseBody().write(drawing);
            }
        }
    }

    /** What a drawing asks for when it is opened, and clicked wherever it takes a click. */
    private List<String> asked(byte[] drawing) {
        List<String> left = new ArrayList<>();
        try {
            open(drawing);
            reader.page().evaluate(CLICK_EVERYTHING);
            reader.page().waitForTimeout(80);
        } catch (PlaywrightException elsewhere) {
            left.add("left for another page");
        }
        List<String> asked = new ArrayList<>(reader.requests());
        asked.addAll(left);
        asked.remove(address());
        asked.removeIf(request -> request.endsWith("/favicon.ico") || request.startsWith("data:font/"));
        return asked;
    }

    private void open(byte[] drawing) {
        served.put("/drawing.svg", drawing);
        reader.open(URI.create(address()));
    }

    private String address() {
        return here + "/drawing.svg";
    }

    private void takeANewReader() {
        reader.close();
        reader = Chromium.shared().reader(Visit.LAPTOP);
    }

    private byte[] published(byte[] drawing) throws IOException {
        Path file = Files.write(folder.resolve("drawing.svg"), drawing);
        List<Output> outputs = Pictures.in(folder).outputs("drawing.svg", file);
        return ((Output.Bytes) outputs.get(0)).bytes().get();
    }

    /** What is refused is looked at too, as it would be published: without what was found. */
    @Test
    void nothingRunsAndNothingIsFetched() throws IOException {
        Map<String, List<String>> asked = new TreeMap<>();
        for (String name : drawings()) {
            List<String> byOne = asked(published(Drawings.read(name, here)));
            if (!byOne.isEmpty()) {
                asked.put(name, byOne);
                takeANewReader();
            }
        }
        assertThat(asked).isEmpty();
    }

    /** Were the drawings of the test above harmless, it would show nothing. */
    @Test
    void unreadDrawingsDoAct() throws IOException {
        List<String> act = new ArrayList<>();
        for (String name : drawings()) {
            if (!asked(Drawings.read(name, here)).isEmpty()) {
                act.add(name);
            }
            // A reader for each, since one drawing may lead them elsewhere long after it was opened.
            takeANewReader();
        }
        assertThat(act)
                .contains("refused/html-frame", "refused/html-refresh", "refused/style-import-entity", "bare/unknown")
                .hasSizeGreaterThan(45);
    }

    private static List<String> drawings() throws IOException {
        return Stream.concat(Drawings.in("refused").stream(), Drawings.in("bare").stream())
                .toList();
    }

    /** What is kept is drawn: the published drawing looks as its author's does. */
    @Test
    void publishedDrawingLooksTheSame() throws IOException {
        for (String name : Drawings.in("bare")) {
            byte[] drawing = Drawings.read(name, here);
            byte[] before = look(drawing);
            assertThat(Arrays.equals(look(published(drawing)), before)).as(name).isTrue();
        }
    }

    private byte[] look(byte[] drawing) {
        open(drawing);
        reader.page().evaluate("document.rootElement.pauseAnimations(); document.rootElement.setCurrentTime(0.5)");
        return reader.page().screenshot();
    }
}
