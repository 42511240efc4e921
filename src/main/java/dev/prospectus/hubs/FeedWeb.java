package dev.prospectus.hubs;

import dev.prospectus.model.OtherHub;
import dev.prospectus.web.PrivateNetworks;
import dev.prospectus.web.StatusWords;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * A site on the web, until a deadline. It is asked for what changed since the copy (RFC 9110, section 13), and its redirects are
 * followed by hand, since each may lead where this program must not ask.
 */
final class FeedWeb implements FeedPlace {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String USER_AGENT = "Prospectus (reads what hubs publish at /api/v1/)";

    private final HttpClient client;
    private final URI base;
    private final FeedLimits limits;
    private final Optional<FeedCopy> copy;
    private final long end;
    private final SortedMap<String, String> tags = new TreeMap<>();

    /** @param copy what is known of the same site */
    FeedWeb(HttpClient client, URI base, FeedLimits limits, Optional<FeedCopy> copy) {
        this.client = client;
        this.base = base;
        this.limits = limits;
        this.copy = copy;
        this.end = System.nanoTime() + limits.deadline().toNanos();
    }

    /** A client for many sites. */
    static HttpClient client(FeedLimits limits) {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.patience())
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** The marks of the files that were read, by which the site tells whether they changed. */
    SortedMap<String, String> tags() {
        return tags;
    }

    @Override
    public byte[] read(String path) throws FeedFault {
        URI at = base.resolve("api/v1/" + path);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = ask(at, path);
            int status = answer.statusCode();
            if (status == 200) {
                answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
                return answer.body();
            }
            Optional<byte[]> same = copy.flatMap(kept -> kept.file(path));
            if (status == 304 && same.isPresent()) {
                copy.flatMap(kept -> kept.tag(path)).ifPresent(tag -> tags.put(path, tag));
                return same.get();
            }
            if (!REDIRECTS.contains(status)) {
                throw new FeedFault("there is " + StatusWords.of(status) + " instead of " + path);
            }
            at = next(at, answer.headers().firstValue("Location").orElse(""));
        }
        throw new FeedFault("it leads on and on: more than " + MOST_REDIRECTS + " redirects");
    }

    private static URI next(URI from, String location) throws FeedFault {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException notOne) {
            throw new FeedFault("it leads to what is no address", notOne);
        }
    }

    private HttpResponse<byte[]> ask(URI at, String path) throws FeedFault {
        HttpRequest.Builder request = HttpRequest.newBuilder(allowed(at))
                .timeout(limits.patience())
                .header("User-Agent", USER_AGENT)
                .header("Accept", "application/json");
        copy.flatMap(kept -> kept.tag(path)).ifPresent(tag -> request.header("If-None-Match", tag));
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new LimitedBody(limits.file()));
        try {
            return answer.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new FeedFault("it takes longer than " + seconds(limits.deadline()), late);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FeedFault("the command was ended", ended);
        } catch (ExecutionException failure) {
            throw fault(failure, path);
        } finally {
            answer.cancel(true);
        }
    }

    /** Secure, and no machine of a private network; without that only this machine, which is for trials. */
    private URI allowed(URI at) throws FeedFault {
        String host = at.getHost();
        if (host == null || at.getRawUserInfo() != null || at.getPort() > OtherHub.LAST_PORT) {
            throw new FeedFault("it leads to what is no address");
        }
        if ("http".equals(at.getScheme()) && isThisMachine(host) && isThisMachine(base.getHost())) {
            return at;
        }
        if (!"https".equals(at.getScheme())) {
            throw new FeedFault("it leads to an address without https");
        }
        try {
            for (InetAddress machine : InetAddress.getAllByName(host)) {
                if (PrivateNetworks.hold(machine)) {
                    throw new FeedFault("it leads into a private network");
                }
            }
        } catch (UnknownHostException unknown) {
            throw new FeedFault("there is no host of this name", unknown);
        }
        return at;
    }

    /** Whether a host is the machine that runs the program, by its name. */
    static boolean isThisMachine(String host) {
        return "127.0.0.1".equals(host) || "localhost".equals(host);
    }

    private FeedFault fault(ExecutionException failed, String path) {
        Throwable failure = Objects.requireNonNull(failed.getCause(), "why an answer failed");
        if (failure instanceof LimitedBody.TooLarge) {
            return new FeedFault(path + " is larger than " + FeedLimits.words(limits.file()));
        }
        if (failure instanceof HttpTimeoutException) {
            return new FeedFault("no answer within " + seconds(limits.patience()), failure);
        }
        if (failure instanceof ConnectException) {
            return new FeedFault("its host takes no calls", failure);
        }
        if (failure instanceof SSLException) {
            return new FeedFault("no secure call to it is possible", failure);
        }
        return new FeedFault("the call was cut off", failure);
    }

    private static String seconds(Duration time) {
        return time.toSeconds() < 1
                ? time.toMillis() + " milliseconds"
                : time.toSeconds() + (time.toSeconds() == 1 ? " second" : " seconds");
    }
}
