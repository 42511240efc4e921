package dev.prospectus.links;

import dev.prospectus.web.StatusWords;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * Asks one address, following its redirects by itself. Before each question its host is looked up, and refused if it is none of the
 * public ones; {@link dev.prospectus.web.PinnedNames} sees to it that the question goes to the machine that was looked up. Nothing of a page is read
 * but its head, and no cookie is kept.
 */
final class WebClient {

    /** As browsers follow (the Fetch Standard of WHATWG). */
    private static final int MOST_REDIRECTS = 20;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    /** Who is asked for a name, or keeps programs out, tells nothing of what people see. 999 is no status, and sent all the same. */
    private static final Set<Integer> CLOSED = Set.of(401, 402, 403, 407, 451, 999);

    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final String LATER_WORDS = "its host asks to come back later";

    private final Manners manners;
    private final HostQueue queue;
    private final HttpClient client;

    /** @param safety whose certificates are trusted */
    WebClient(Manners manners, SSLContext safety) {
        this.manners = manners;
        this.queue = new HostQueue(manners.pause());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.patience())
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(safety)
                .build();
    }

    /** Trusts whom Java trusts. */
    static WebClient usual(Manners manners) {
        try {
            return new WebClient(manners, SSLContext.getDefault());
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("this Java has no secure calls", broken);
        }
    }

    /** What stands at an address now. */
    Answer ask(String address) throws InterruptedException {
        WebAddress at = WebAddress.of(address);
        boolean forGood = true;
        boolean cookies = false;
        Optional<String> moved = Optional.empty();
        Set<URI> way = new HashSet<>();
        while (at.uri().isPresent()) {
            URI uri = at.uri().get();
            if (!way.add(uri)) {
                return lost("redirects that go round in a circle", cookies);
            }
            if (way.size() > MOST_REDIRECTS + 1) {
                return lost("more than " + MOST_REDIRECTS + " redirects", cookies);
            }
            Reply reply = reply(uri);
            if (reply.end().isPresent()) {
                Answer end = reply.end().get();
                return end.kind() == Answer.Kind.THERE ? Answer.there(moved) : end;
            }
            forGood &= FOR_GOOD.contains(reply.status());
            cookies |= reply.cookie();
            at = WebAddress.redirect(uri, reply.next());
            moved = forGood ? at.uri().map(URI::toString) : moved;
        }
        return at.instead();
    }

    /** A host that sets a cookie and sends back to the same page shows it to whoever brings the cookie, as browsers do. */
    private static Answer lost(String words, boolean cookies) {
        return cookies ? Answer.unknown("it asks for a cookie first") : Answer.missing(words);
    }

    /**
     * An answer, or the place of a redirect.
     *
     * @param cookie whether the host wants one to be kept
     */
    private record Reply(Optional<Answer> end, int status, String next, boolean cookie) {

        static Reply end(Answer answer) {
            return new Reply(Optional.of(answer), 0, "", false);
        }
    }

    private Reply reply(URI uri) throws InterruptedException {
        if (queue.isLeft(uri.getHost())) {
            return Reply.end(Answer.unknown(LATER_WORDS));
        }
        try {
            return queue.ask(uri.getHost(), () -> reply(uri, manners.longestWait()));
        } catch (PrivateMachine inside) {
            return Reply.end(Answer.ofPrivate(uri.getHost()));
        } catch (UnknownHostException unknown) {
            return Reply.end(Answer.missing("no host of this name"));
        } catch (HttpTimeoutException slow) {
            return Reply.end(
                    Answer.missing("no answer within " + manners.patience().toSeconds() + " seconds"));
        } catch (SSLException unsafe) {
            return Reply.end(Certificates.answer(unsafe));
        } catch (ConnectException closed) {
            return Reply.end(Answer.missing("a host that takes no calls"));
        } catch (IOException broken) {
            return Reply.end(Answer.missing("a call that was cut off"));
        }
    }

    /** A host is a machine that must not be asked. */
    private static final class PrivateMachine extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Reply reply(URI uri, Duration mostWait) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = response(uri);
        int status = response.statusCode();
        if (REDIRECTS.contains(status)) {
            boolean cookie = response.headers().firstValue("Set-Cookie").isPresent();
            return new Reply(
                    Optional.empty(),
                    status,
                    response.headers().firstValue("Location").orElse(""),
                    cookie);
        }
        Optional<Duration> later = LATER.contains(status) ? retryAfter(response) : Optional.empty();
        if (later.isPresent() && later.get().compareTo(mostWait) <= 0) {
            Thread.sleep(later.get().toMillis());
            return reply(uri, Duration.ZERO.minusNanos(1));
        }
        if (status == 429 || later.isPresent()) {
            queue.leave(uri.getHost());
            return Reply.end(Answer.unknown(LATER_WORDS));
        }
        if (CLOSED.contains(status)) {
            return Reply.end(Answer.unknown("it keeps programs out (" + status + ")"));
        }
        return Reply.end(status < 400 ? Answer.there(Optional.empty()) : Answer.missing(StatusWords.of(status)));
    }

    /** The head of a page, and where a host has none to give, the page itself, of which nothing is read. */
    private HttpResponse<InputStream> response(URI uri) throws IOException, InterruptedException {
        try {
            HttpResponse<InputStream> head = send(uri, "HEAD");
            boolean refused = head.statusCode() >= 400 && !LATER.contains(head.statusCode());
            if (!refused) {
                return head;
            }
        } catch (HttpTimeoutException | ConnectException | SSLException | UnknownHostException | PrivateMachine same) {
            throw same;
        } catch (IOException cut) {
            // Some hosts hang up at HEAD.
            return afterPause(uri);
        }
        return afterPause(uri);
    }

    private HttpResponse<InputStream> afterPause(URI uri) throws IOException, InterruptedException {
        Thread.sleep(manners.pause().toMillis());
        return send(uri, "GET");
    }

    private HttpResponse<InputStream> send(URI uri, String method) throws IOException, InterruptedException {
        for (InetAddress machine : InetAddress.getAllByName(uri.getHost())) {
            if (manners.refused().test(machine)) {
                throw new PrivateMachine();
            }
        }
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(manners.patience())
                .header("User-Agent", manners.userAgent())
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    /** In seconds, or until a time by the host's own clock (RFC 9110, section 10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(words -> {
            try {
                if (words.strip().matches("[0-9]{1,9}")) {
                    return Optional.of(Duration.ofSeconds(Long.parseLong(words.strip())));
                }
                ZonedDateTime until = date(words);
                return response.headers()
                        .firstValue("Date")
                        .map(now -> Duration.between(date(now), until))
                        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
            } catch (DateTimeException notOne) {
                return Optional.empty();
            }
        });
    }

    private static ZonedDateTime date(String words) {
        return ZonedDateTime.parse(words.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
