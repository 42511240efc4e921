package dev.prospectus.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/** One reader on the sample site, with a profile of their own in the browser and a clock that stands where a test puts it. */
final class Visit implements AutoCloseable {

    static final Screen LAPTOP = Screen.of(1280).withoutMotion();
    static final Screen PHONE = Screen.of(320).withoutMotion();

    private final StaticServer server;
    private final boolean ownServer;
    private final Reader reader;

    Visit(Screen screen) {
        this(screen, StaticServer.shared(), false);
    }

    /** On another site than the sample. */
    Visit(Screen screen, BuiltSite site) throws IOException {
        this(screen, StaticServer.of(site), true);
    }

    private Visit(Screen screen, StaticServer server, boolean ownServer) {
        this.server = server;
        this.ownServer = ownServer;
        reader = Chromium.shared().reader(screen);
        if (screen.scripts()) {
            at(BuiltSite.AS_OF);
        }
    }

    /** From now on the reader's clock says this. */
    void at(Instant instant) {
        reader.page().clock().setFixedTime(Date.from(instant));
    }

    /** @param path below the site's base, such as {@code programmes/?role=teacher} */
    Page open(String path) {
        reader.open(server.address().resolve(path));
        return reader.page();
    }

    /** See {@link Reader#beginPagesWith}. */
    void beginPagesWith(String script) {
        reader.beginPagesWith(script);
    }

    Page page() {
        return reader.page();
    }

    List<String> noise() {
        return reader.noise();
    }

    /** Every address asked for since the page was opened. */
    List<String> requests() {
        return reader.requests();
    }

    /** What stands after the site's base in the address bar. */
    String address() {
        String base = server.address().toString();
        return page().url().replaceFirst("^" + Pattern.quote(base), "");
    }

    /** The words of every visible element that matches. */
    List<String> visible(String selector) {
        return page().locator(":is(" + selector + "):visible").allInnerTexts().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Override
    public void close() {
        reader.close();
        if (ownServer) {
            server.close();
        }
    }
}
