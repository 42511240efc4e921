package dev.prospectus.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One browser without a window, which reaches nothing but this machine. It is the system's Chromium, or the one that the
 * system property {@code chromium} names; nothing is downloaded.
 *
 * <p>All tests of a thread share one, since a start costs as much as some thirty pages, and it serves only the thread that
 * started it. Each reader has a profile of their own in it.
 */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static final ThreadLocal<Chromium> OF_THREAD = ThreadLocal.withInitial(() -> {
        Chromium chromium = new Chromium();
        Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
        return chromium;
    });

    private final Playwright playwright;
    private final Browser browser;

    /** That of this thread, started when first asked for; ends with the tests. */
    static Chromium shared() {
        return OF_THREAD.get();
    }

    private Chromium() {
        Path program = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("no browser at " + program
                    + ": install Chromium, or name one with -Dchromium=<path>, or leave these tests out with"
                    + " -DexcludedGroups=browser");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    /** A new reader with a screen, settings and an empty memory of their own. */
    Reader reader(Screen screen) {
        return new Reader(
                screen,
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setColorScheme(screen.scheme())
                        .setJavaScriptEnabled(screen.scripts())
                        .setReducedMotion(screen.motion())
                        .setForcedColors(screen.colours())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")));
    }

    private void close() {
        browser.close();
        playwright.close();
    }
}
