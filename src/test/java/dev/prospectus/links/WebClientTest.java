package dev.prospectus.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned of hosts that answer well, badly, slowly or not at all. */
final class WebClientTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server = start();

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(workers);
            started.createContext("/", exchange -> {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                try {
                    answer(exchange);
                } finally {
                    now.decrementAndGet();
                    exchange.close();
                }
            });
            return started;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @BeforeEach
    void listen() {
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (path.startsWith("/status/")) {
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(8)), -1);
        } else if (path.startsWith("/to/")) {
            String[] parts = path.split("/", 4);
            exchange.getResponseHeaders().set("Location", parts[3].replace("ROOT", "/"));
            exchange.sendResponseHeaders(Integer.parseInt(parts[2]), -1);
        } else if (path.startsWith("/get-only/")) {
            exchange.sendResponseHeaders(head ? Integer.parseInt(path.substring(10)) : 200, -1);
        } else if (path.equals("/nowhere")) {
            exchange.sendResponseHeaders(302, -1);
        } else if (path.startsWith("/circle/")) {
            exchange.getResponseHeaders().set("Location", path.endsWith("a") ? "b" : "a");
            exchange.sendResponseHeaders(301, -1);
        } else if (path.startsWith("/far/")) {
            exchange.getResponseHeaders().set("Location", "/far/x" + path.substring(5));
            exchange.sendResponseHeaders(302, -1);
        } else if (path.startsWith("/later/")) {
            boolean again = Collections.frequency(asked, "HEAD " + path) > 1;
            exchange.getResponseHeaders().set("Retry-After", path.substring(7).replace('_', ' '));
            exchange.sendResponseHeaders(again ? 200 : 429, -1);
        } else if (path.equals("/slow")) {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        } else if (path.equals("/endless")) {
            endless(exchange, head);
        } else {
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static void endless(HttpExchange exchange, boolean head) throws IOException {
        exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
        if (!head) {
            OutputStream out = exchange.getResponseBody();
            byte[] much = new byte[65536];
            while (!Thread.currentThread().isInterrupted()) {
                out.write(much);
            }
        }
    }

    private static Manners manners(Duration patience) {
        return new Manners(
                Duration.ZERO, 4, patience, Duration.ofSeconds(2), machine -> machine.getAddress()[3] == 2, "Test");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Answer ask(String path) throws InterruptedException {
        return new WebClient(manners(Duration.ofSeconds(20))).ask(at(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/page, THERE, ''",
        "/status/204, THERE, ''",
        "/status/404, MISSING, 404 Not Found",
        "/status/410, MISSING, 410 Gone",
        "/status/500, MISSING, 500 Internal Server Error",
        "/status/503, MISSING, 503 Service Unavailable",
        "/status/418, MISSING, 418",
        "/status/401, UNKNOWN, it keeps programs out (401)",
        "/status/403, UNKNOWN, it keeps programs out (403)",
        "/status/429, UNKNOWN, its host asks to come back later",
        "/to/302/ROOTpage, THERE, ''",
        "/to/302/ROOTstatus/404, MISSING, 404 Not Found",
        "/nowhere, MISSING, a redirect that leads nowhere",
        "/far/, MISSING, more than 10 redirects",
        "/get-only/405, THERE, ''",
        "/get-only/501, THERE, ''",
        "/get-only/404, THERE, ''",
        "/get-only/403, THERE, ''",
        "/endless, THERE, ''",
        "/later/0, THERE, ''",
        "/later/3600, UNKNOWN, its host asks to come back later",
        "/later/soon, UNKNOWN, its host asks to come back later",
        "'/later/Wed,_21_Oct_2015_07:28:00_GMT', THERE, ''",
    })
    void hostsAnswerInManyWays(String path, Answer.Kind kind, String words) throws InterruptedException {
        Answer answer = ask(path);
        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(answer.words()).isEqualTo(words);
        assertThat(answer.moved()).isEmpty();
    }

    @Test
    void whatMovedForGoodIsToldAndWhatMovedForATimeIsNot() throws InterruptedException {
        assertThat(ask("/to/301/ROOTpage").moved()).hasValue(at("/page"));
        assertThat(ask("/to/308/" + at("/to/302/ROOTpage")).moved()).hasValue(at("/to/302//page"));
        assertThat(ask("/to/302/" + at("/to/301/ROOTpage")).moved()).isEmpty();
    }

    @Test
    void aCircleEnds() throws InterruptedException {
        assertThat(ask("/circle/a")).isEqualTo(Answer.missing("redirects that go round in a circle"));
        assertThat(asked).containsExactly("HEAD /circle/a", "HEAD /circle/b");
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsNotFollowed() throws InterruptedException {
        String inside = "http://127.0.0.2:" + server.getAddress().getPort() + "/admin";
        assertThat(ask("/to/302/" + inside)).isEqualTo(Answer.ofPrivate("127.0.0.2"));
        assertThat(asked).hasSize(1);
        assertThat(ask("/to/302/file:ROOTetc").kind()).isEqualTo(Answer.Kind.MISSING);
    }

    @Test
    void whoNeverAnswersIsWaitedForOnlySoLong() throws InterruptedException {
        Answer answer = new WebClient(manners(Duration.ofMillis(1))).ask(at("/slow"));
        assertThat(answer.words()).startsWith("no answer within");
    }

    @Test
    void whoHangsUpOrTalksNonsenseIsMissing() throws IOException, InterruptedException {
        for (String said : List.of("", "HTTP/1.1 200 OK\r\nContent-Le", "220 mail.example.org ESMTP\r\n")) {
            try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                workers.execute(() -> hangUp(rude, said));
                Answer answer = new WebClient(manners(Duration.ofSeconds(20)))
                        .ask("http://127.0.0.1:" + rude.getLocalPort() + "/");
                assertThat(answer).isEqualTo(Answer.missing("a call that was cut off"));
            }
        }
    }

    /** Until the host is closed. */
    private static void hangUp(ServerSocket rude, String said) {
        while (!rude.isClosed()) {
            try (Socket caller = rude.accept()) {
                caller.getInputStream().read();
                caller.getOutputStream().write(said.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // The caller hung up, or the test is over.
            }
        }
    }

    @Test
    void whereNobodyListensAndWhatNoHostIsCalledIsMissing() throws IOException, InterruptedException {
        int free;
        try (ServerSocket closed = new ServerSocket(0)) {
            free = closed.getLocalPort();
        }
        WebClient client = new WebClient(manners(Duration.ofSeconds(20)));
        assertThat(client.ask("http://127.0.0.1:" + free + "/").words()).isEqualTo("a host that takes no calls");
        assertThat(client.ask("http://nobody.invalid/").words()).isEqualTo("no host of this name");
    }

    @Test
    void oneQuestionAtATimeToEachHost() throws InterruptedException {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            addresses.add(at("/page-" + i));
            // Another name of this host leads here as well.
            addresses.add(at("/to/302/" + at("/page-" + i).substring(1)).replace("127.0.0.1", "localhost"));
        }
        Map<String, Answer> answers = LinkRound.ask(addresses, manners(Duration.ofSeconds(20)));
        assertThat(answers).hasSize(40);
        assertThat(asked).hasSizeGreaterThanOrEqualTo(40);
        assertThat(LinkRound.byHost(addresses)).containsOnlyKeys("127.0.0.1", "localhost");
        assertThat(most.get()).as("one for each of the two names").isLessThanOrEqualTo(2);
    }

    @Test
    void aHostThatAsksForPatienceIsAskedNothingMore() throws InterruptedException {
        Map<String, Answer> answers = LinkRound.ask(
                List.of(at("/later/3600"), at("/page-a"), at("/page-b")), manners(Duration.ofSeconds(20)));
        assertThat(asked).containsExactly("HEAD /later/3600");
        assertThat(answers.values()).extracting(Answer::kind).containsOnly(Answer.Kind.UNKNOWN);
    }

    @Test
    void saysWhoAsks() {
        assertThat(Manners.usual(false, "https://hub.example.org/").userAgent()).contains("https://hub.example.org/");
        assertThat(Optional.of(Manners.usual(true, "x").refused().test(InetAddress.getLoopbackAddress())))
                .hasValue(false);
        assertThat(Manners.usual(false, "x").refused().test(InetAddress.getLoopbackAddress()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "172.32.0.1, false",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "100.128.0.1, false",
        "0.0.0.0, true",
        "224.0.0.1, true",
        "255.255.255.255, true",
        "198.18.0.1, true",
        "192.0.0.8, true",
        "93.184.216.34, false",
        "::1, true",
        "::, true",
        "fe80::1, true",
        "fd00::1, true",
        "::ffff:127.0.0.1, true",
        "::ffff:8.8.8.8, false",
        "64:ff9b::a00:1, true",
        "64:ff9b::808:808, false",
        "2002:7f00:1::, true",
        "2606:2800:220:1:248:1893:25c8:1946, false",
    })
    void privateNetworks(String machine, boolean isPrivate) throws IOException {
        assertThat(PrivateNetworks.hold(InetAddress.getAllByName(machine)[0])).isEqualTo(isPrivate);
    }
}
