package dev.prospectus.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tells open pages about changes, as server-sent events (HTML Living Standard, section 9.2). */
final class LiveReload implements Closeable {

    /** The folder of the preview's own files. No page can have this address, since slugs have no underscore. */
    static final String FOLDER = "/__preview/";

    private final Set<OutputStream> listeners = ConcurrentHashMap.newKeySet();

    /** The page with the reload script in its head, which knows from which look at the files the page is. */
    static byte[] addTo(byte[] html, Preview.State state) {
        String page = new String(html, StandardCharsets.UTF_8);
        int head = page.indexOf("</head>");
        return head < 0
                ? html
                : (page.substring(0, head) + tags(state) + page.substring(head)).getBytes(StandardCharsets.UTF_8);
    }

    /** A page of a chosen instant gets a clock that stands at it, before any script of its own asks for the time. */
    private static String tags(Preview.State state) {
        String clock = state.lastGood()
                .filter(Shown::isChosen)
                .map(shown -> "<script src=\"" + FOLDER + "clock.js\" data-now=\""
                        + shown.asOf().toEpochMilli() + "\"></script>")
                .orElse("");
        return clock + "<script src=\"" + FOLDER + "live.js\" data-shown=\"" + state.version() + "\" defer></script>";
    }

    /**
     * Sends the present state and then every change, until the page is closed.
     *
     * @param now asked for once the page is listed, so that no change falls between
     */
    void listen(OutputStream page, Supplier<Preview.State> now) {
        listeners.add(page);
        if (!send(page, now.get())) {
            listeners.remove(page);
        }
    }

    void announce(Preview.State state) {
        listeners.removeIf(page -> !send(page, state));
    }

    @Override
    public void close() {
        for (OutputStream page : listeners) {
            try {
                page.close();
            } catch (IOException gone) {
                // The page was closed, so its stream has ended already.
            }
        }
        listeners.clear();
    }

    /** Whether the page is still open. */
    private static boolean send(OutputStream page, Preview.State state) {
        String event = "data: " + state.word() + "\n\n";
        try {
            synchronized (page) {
                page.write(event.getBytes(StandardCharsets.UTF_8));
                page.flush();
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }
}
