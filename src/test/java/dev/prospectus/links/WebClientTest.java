package dev.prospectus.links;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prospectus.web.PrivateNetworks;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned of hosts that answer well, badly, slowly or not at all. */
final class WebClientTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> places = new ConcurrentHashMap<>();
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
        } else if (places.containsKey(exchange.getRequestURI().toString())) {
            exchange.getResponseHeaders()
                    .set("Location", new String(places.get(path).getBytes(UTF_8), ISO_8859_1));
            exchange.sendResponseHeaders(301, -1);
        } else if (path.equals("/cookie")) {
            exchange.getResponseHeaders().set("Set-Cookie", "seen=yes");
            exchange.getResponseHeaders().set("Location", "/cookie");
            exchange.sendResponseHeaders(302, -1);
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

    private static Manners manners(Predicate<InetAddress> refused) {
        return new Manners(Duration.ZERO, 4, Duration.ofSeconds(20), Duration.ofSeconds(2), refused, "Test");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Answer ask(String path) throws InterruptedException {
        return WebClient.usual(manners(Duration.ofSeconds(20))).ask(at(path));
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
        "/far/, MISSING, more than 20 redirects",
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

    /** What hosts send as the place of a redirect: each is an answer about the address, and none ends the round. */
    @ParameterizedTest
    @CsvSource({
        "'http://127.0.0.1:99999/', MISSING, 'a redirect to port 99999, which no host has'",
        "'http://127.0.0.1:0/', MISSING, 'a redirect to port 0, which no host has'",
        "'http://127.0.0.1:4294967376/', MISSING, 'a redirect to port 4294967376, which no host has'",
        "'http://', MISSING, 'a redirect to ''http://'', which is no web address'",
        "'http:', MISSING, 'a redirect to ''http:'', which is no web address'",
        "'//', MISSING, 'a redirect to ''http://'', which is no web address'",
        "'http://:80/', MISSING, 'a redirect to ''http://:80/'', which is no web address'",
        "'http://[::1', MISSING, 'a redirect to ''http://%5B::1'', which is no web address'",
        "'javascript:alert(1)', MISSING, 'a redirect to ''javascript:alert(1)'', which is no web address'",
        "'data:text/html,<p>', MISSING, 'a redirect to ''data:text/html,%3Cp%3E'', which is no web address'",
        "'mailto:a@hub.example.org', MISSING, 'a redirect to ''mailto:a@hub.example.org'', which is no web address'",
        "'http://me:secret@127.0.0.1/', UNKNOWN, 'a redirect to an address with a user''s name in it, which is not asked'",
        "'http://a_b.invalid/', UNKNOWN, 'a redirect to ''http://a_b.invalid/'', which this program can''t ask'",
        "'http://bücher.invalid/', MISSING, 'no host of this name'",
        "'   ', MISSING, 'a redirect that leads nowhere'",
    })
    void aPlaceThatIsNoneIsAnAnswer(String location, Answer.Kind kind, String words) throws InterruptedException {
        places.put("/place", location);
        Answer answer = ask("/place");
        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(answer.words()).isEqualTo(words);
    }

    /** Where browsers go, whatever signs the host wrote. */
    @ParameterizedTest
    @CsvSource({
        "page, /dir/page",
        "'?x=1', '/dir/place?x=1'",
        "'./../page', /page",
        "'../../../page', /page",
        "'..', /",
        "'/a/./b/..', /a/",
        "'/a//b', /a//b",
        "'/a%2Fb/../c', /c",
        "'/café | {x}', '/caf%C3%A9%20%7C%20%7Bx%7D'",
        "'/100%', '/100%25'",
        "'\\page', /page",
        "'/page?a\\b#part', '/page?a%5Cb'",
        "' /page ', /page",
    })
    void aPlaceIsReadAsBrowsersReadIt(String location, String asks) throws InterruptedException {
        places.put("/dir/place", location);
        assertThat(ask("/dir/place")).isEqualTo(Answer.there(Optional.of(at(asks))));
        assertThat(asked).containsExactly("HEAD /dir/place", "HEAD " + asks);
    }

    @Test
    void aBaseWithoutAPathIsItsRoot() {
        assertThat(WebAddress.redirect(URI.create("http://hub.example.org"), "page")
                        .uri())
                .hasValue(URI.create("http://hub.example.org/page"));
        assertThat(WebAddress.redirect(URI.create("http://hub.example.org"), "//bücher.example:080/x")
                        .uri())
                .hasValue(URI.create("http://xn--bcher-kva.example:080/x"));
        assertThat(WebAddress.of("https://hub.example.org:99999/").instead())
                .isEqualTo(Answer.missing("port 99999, which no host has"));
    }

    @Test
    void aLongPlaceIsFollowed() throws InterruptedException {
        places.put("/place", "/" + "long".repeat(2500));
        assertThat(ask("/place").kind()).isEqualTo(Answer.Kind.THERE);
    }

    /** A host that wants a cookie back shows the page to every browser. */
    @Test
    void whoAsksForACookieFirstIsNotKnown() throws InterruptedException {
        assertThat(ask("/cookie")).isEqualTo(Answer.unknown("it asks for a cookie first"));
        assertThat(ask("/to/302/ROOTcookie")).isEqualTo(Answer.unknown("it asks for a cookie first"));
        places.put("/place", "/place");
        assertThat(ask("/place")).isEqualTo(Answer.missing("redirects that go round in a circle"));
    }

    /** A name may lead to another machine from one question to the next. */
    @Test
    void theMachineIsLookedAtBeforeEachQuestion() throws InterruptedException {
        for (String path : List.of("/get-only/405", "/later/0", "/to/302/ROOTpage")) {
            asked.clear();
            AtomicInteger looks = new AtomicInteger();
            Manners manners = manners(machine -> looks.incrementAndGet() > 1);
            assertThat(WebClient.usual(manners).ask(at(path))).as(path).isEqualTo(Answer.ofPrivate("127.0.0.1"));
            assertThat(asked).as(path).hasSize(1);
        }
    }

    @Test
    void aDefectAtOneAddressLosesNoOther() throws InterruptedException {
        Manners manners = manners(machine -> {
            if (machine.getAddress()[3] == 3) {
                throw new IllegalArgumentException("unforeseen");
            }
            return false;
        });
        LinkRound round = LinkRound.ask(
                List.of("http://127.0.0.3/", "http://127.0.0.3/b", at("/page"), at("/status/404")), manners);
        assertThat(round.answers().values())
                .extracting(Answer::kind)
                .containsExactlyInAnyOrder(
                        Answer.Kind.UNKNOWN, Answer.Kind.UNKNOWN, Answer.Kind.THERE, Answer.Kind.MISSING);
        assertThat(round.defect().orElseThrow())
                .hasMessage("asking http://127.0.0.3/")
                .hasRootCauseMessage("unforeseen");
    }

    @Test
    void whoNeverAnswersIsWaitedForOnlySoLong() throws InterruptedException {
        Answer answer = WebClient.usual(manners(Duration.ofMillis(1))).ask(at("/slow"));
        assertThat(answer.words()).startsWith("no answer within");
    }

    @Test
    void whoHangsUpOrTalksNonsenseIsMissing() throws IOException, InterruptedException {
        for (String said : List.of("", "HTTP/1.1 200 OK\r\nContent-Le", "220 mail.example.org ESMTP\r\n")) {
            try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                workers.execute(() -> hangUp(rude, said));
                Answer answer = WebClient.usual(manners(Duration.ofSeconds(20)))
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
        WebClient client = WebClient.usual(manners(Duration.ofSeconds(20)));
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
        Map<String, Answer> answers =
                LinkRound.ask(addresses, manners(Duration.ofSeconds(20))).answers();
        assertThat(answers).hasSize(40);
        assertThat(asked).hasSizeGreaterThanOrEqualTo(40);
        assertThat(LinkRound.byHost(addresses)).containsOnlyKeys("127.0.0.1", "localhost");
        assertThat(most.get()).as("one for each of the two names").isLessThanOrEqualTo(2);
    }

    @Test
    void aHostThatAsksForPatienceIsAskedNothingMore() throws InterruptedException {
        Map<String, Answer> answers = LinkRound.ask(
                        List.of(at("/later/3600"), at("/page-a"), at("/page-b")), manners(Duration.ofSeconds(20)))
                .answers();
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
