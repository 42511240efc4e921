package dev.prospectus.serve;

import com.sun.net.httpserver.HttpServer;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.source.Diagnostic;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Serves the preview on the loopback interface only. */
public final class PreviewServer implements Closeable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final LiveReload live;
    private final SiteWatch watch;
    private final URI address;
    private final CompletableFuture<Void> end;

    private PreviewServer(
            HttpServer server,
            ExecutorService threads,
            LiveReload live,
            SiteWatch watch,
            URI address,
            CompletableFuture<Void> end) {
        this.server = server;
        this.threads = threads;
        this.live = live;
        this.watch = watch;
        this.address = address;
        this.end = end;
    }

    /**
     * Loads the site, and starts to serve and watch it.
     *
     * @param port 0 for any free one
     * @param basePath the path of the site on its host, beginning and ending in a slash
     * @param request makes the build to show from the address of the preview
     * @param clock the time now
     * @param onLook receives the findings of each look at the files
     */
    public static PreviewServer start(
            int port,
            String basePath,
            Function<URI, BuildRequest> request,
            InstantSource clock,
            Consumer<List<Diagnostic>> onLook)
            throws IOException {
        HttpServer server = bind(port);
        int actualPort = server.getAddress().getPort();
        URI address = URI.create("http://localhost:" + actualPort + basePath);
        Preview preview = new Preview(() -> request.apply(address), clock);
        LiveReload live = new LiveReload();
        onLook.accept(preview.refresh().findings());
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "prospectus-preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        HostCheck hosts = new HostCheck(actualPort);
        server.createContext("/", hosts.before(new SiteHandler(preview, basePath)));
        server.createContext(LiveReload.FOLDER, hosts.before(new LiveHandler(preview, live)));
        server.start();
        CompletableFuture<Void> end = new CompletableFuture<>();
        SiteWatch watch = SiteWatch.of(request.apply(address).site(), () -> {
            try {
                look(preview, live, onLook);
            } catch (IOException | RuntimeException failure) {
                end.completeExceptionally(failure);
            }
        });
        return new PreviewServer(server, threads, live, watch, address, end);
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            throw new IOException(
                    "can't listen on port " + port + ": " + taken.getMessage() + "; choose another port", taken);
        }
    }

    /** The address of the home page. */
    public URI address() {
        return address;
    }

    /**
     * Waits until the preview fails.
     *
     * @throws IOException the failure of the file system or the network
     */
    public void await() throws IOException, InterruptedException {
        try {
            CompletableFuture.anyOf(end, watch.watching()).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("the preview failed", e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
        live.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private static void look(Preview preview, LiveReload live, Consumer<List<Diagnostic>> onLook) throws IOException {
        Preview.State state = preview.refresh();
        onLook.accept(state.findings());
        live.announce(state);
    }
}
