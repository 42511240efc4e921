package dev.prospectus.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the preview on the loopback interface only. */
public final class PreviewServer implements Closeable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final LiveReload live;
    private final SiteWatch watch;
    private final Preview preview;
    private final CountDownLatch end = new CountDownLatch(1);

    private PreviewServer(
            HttpServer server, ExecutorService threads, LiveReload live, SiteWatch watch, Preview preview) {
        this.server = server;
        this.threads = threads;
        this.live = live;
        this.watch = watch;
        this.preview = preview;
    }

    /**
     * Loads the site, and starts to serve and watch it.
     *
     * @param port 0 for any free one
     * @param clock the time now
     * @param listener is told what each look at the files brought
     */
    public static PreviewServer start(int port, PreviewSource request, InstantSource clock, PreviewListener listener)
            throws IOException {
        HttpServer server = bind(port);
        int actualPort = server.getAddress().getPort();
        Preview preview = new Preview(request, URI.create("http://localhost:" + actualPort + "/"), clock, listener);
        LiveReload live = new LiveReload();
        Looks looks = new Looks(preview, live);
        // Made before the first look, so that no change between the two is missed.
        SiteWatch watch = new SiteWatch(request, looks::again);
        boolean readable = looks.again();
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "prospectus-preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        HostCheck hosts = new HostCheck(actualPort);
        server.createContext("/", hosts.before(new SiteHandler(preview, looks, listener)));
        server.createContext(LiveReload.FOLDER, hosts.before(new LiveHandler(preview, live, looks, hosts)));
        server.start();
        watch.start(readable);
        return new PreviewServer(server, threads, live, watch, preview);
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
        return preview.address();
    }

    /** Waits until the preview is closed. No failure ends it. */
    public void await() throws InterruptedException {
        end.await();
    }

    @Override
    public void close() {
        watch.close();
        live.close();
        server.stop(0);
        threads.shutdownNow();
        end.countDown();
    }
}
