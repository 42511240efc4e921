package dev.prospectus.site;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Somebody with one browser tab, who reads page after page and notes what goes on behind the page. */
final class Reader implements AutoCloseable {

    private static final String TRANSITIONS_DONE =
            "document.getAnimations().filter((it) => it instanceof CSSTransition).forEach((it) => it.finish())";

    /** All that come to an end by themselves. */
    private static final String ANIMATIONS_DONE = """
            document.getAnimations().filter((it) => it.timeline === document.timeline
              && it.effect.getComputedTiming().endTime !== Infinity).forEach((it) => it.finish())""";

    private final Screen screen;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession tools;
    private final List<String> noise = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    /** What the page is looked at with: the reader's own screen, or another since {@link #change}. */
    private Screen shown;

    /** What the browser calls the script of {@link #beginPagesWith}. */
    private String beginning = "";

    Reader(Screen screen, BrowserContext context) {
        this.screen = screen;
        this.shown = screen;
        this.context = context;
        context.setDefaultTimeout(20_000);
        if (screen.scripts()) {
            context.addInitScript(PageScript.source("shift-watch"));
        }
        this.page = context.newPage();
        this.tools = context.newCDPSession(page);
        allowScripts(screen.scripts());
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> noise.add("script failed: " + error));
        page.onRequest((Request request) -> requests.add(request.url()));
        page.onRequestFailed(this::hearFailed);
        page.onResponse(this::hear);
    }

    /** A page that gives way to the next one before it has come is no fault, as when the preview renews a page that is being left. */
    private void hearFailed(Request request) {
        if (!(request.isNavigationRequest() && "net::ERR_ABORTED".equals(request.failure()))) {
            noise.add("request failed: " + request.url() + ": " + request.failure());
        }
    }

    /** Opens a page and waits until everything it asks for has come. */
    void open(URI address) {
        if (!shown.equals(screen)) {
            change(screen);
        }
        noise.clear();
        requests.clear();
        allowScripts(screen.scripts());
        page.navigate(address.toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    }

    /** What axe finds wrong. */
    List<String> axeProblems() {
        return withTimers(() -> Axe.problems(page));
    }

    /**
     * A check that needs timers, as axe does. A page without scripts has none: they are switched on once it stands, too late
     * for any script of the page's own. What style sheets then hide for the time that scripts take to come is shown at once.
     */
    <T> T withTimers(Supplier<T> check) {
        if (screen.scripts()) {
            return check.get();
        }
        allowScripts(true);
        page.evaluate(ANIMATIONS_DONE);
        T answer = check.get();
        allowScripts(false);
        return answer;
    }

    /**
     * Changes width, colours and motion under the page that stands, until the next one is opened. The page is not loaded again, so
     * its scripts do not run again.
     */
    void change(Screen other) {
        if (other.width() != shown.width()) {
            page.setViewportSize(other.width(), other.height());
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(other.scheme())
                .setForcedColors(other.colours())
                .setReducedMotion(other.motion()));
        shown = other;
        page.evaluate(TRANSITIONS_DONE);
    }

    /** From the next page on this script runs before the page's own, in place of the one before. */
    void beginPagesWith(String script) {
        tools.send("Page.enable");
        if (!beginning.isEmpty()) {
            tools.send("Page.removeScriptToEvaluateOnNewDocument", parameter("identifier", beginning));
        }
        beginning = tools.send("Page.addScriptToEvaluateOnNewDocument", parameter("source", script))
                .get("identifier")
                .getAsString();
    }

    private static JsonObject parameter(String name, String value) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty(name, value);
        return parameters;
    }

    /** Goes through the whole page once, so that whatever loads late has done so. Needs scripts. */
    void settle() {
        page.evaluate(PageScript.source("settle"));
    }

    Page page() {
        return page;
    }

    Screen screen() {
        return screen;
    }

    /** The screen as {@link #change} made it. */
    Screen shown() {
        return shown;
    }

    /** Runs a script of the tests' own in the page; answers with what it found wrong. */
    List<String> problems(String script) {
        return PageScript.run(page, script);
    }

    /** Errors and warnings of the browser's console (violations of the content security policy among them) since opening. */
    List<String> noise() {
        return List.copyOf(noise);
    }

    /** Every address asked for since opening. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Names of the cookies that the whole visit left behind, those that scripts can't see too. */
    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private void allowScripts(boolean allowed) {
        if (!screen.scripts()) {
            JsonObject disabled = new JsonObject();
            disabled.addProperty("value", !allowed);
            tools.send("Emulation.setScriptExecutionDisabled", disabled);
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            noise.add("console: " + message.text());
        }
    }

    private void hear(Response response) {
        if (response.status() >= 400) {
            noise.add("answered " + response.status() + ": " + response.url());
        }
    }
}
