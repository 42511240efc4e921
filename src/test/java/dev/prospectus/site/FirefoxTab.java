package dev.prospectus.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A tab of {@link Firefox} on the sample site, with a clock that stands where a test puts it. */
final class FirefoxTab {

    private static final String CLOCK = """
            () => {
              const Real = Date;
              globalThis.Date = class extends Real {
                constructor(...parts) { super(...(parts.length ? parts : [%1$d])); }
                static now() { return %1$d; }
              };
            }""";

    /** A page answers when its scripts have run, so it is asked again and again. */
    private static final String AWAITED = """
            (async () => {
              for (let times = 0; times < 1000; times++) {
                if (%s) return true;
                await new Promise((again) => setTimeout(again, 20));
              }
              return false;
            })()""";

    /** What a page still waits for when it is left. */
    private static final String LEFT = "NS_BINDING_ABORTED";

    private final Firefox firefox;
    private final String id;
    private final List<String> noise = new CopyOnWriteArrayList<>();
    private String clock;

    FirefoxTab(Firefox firefox, String id) {
        this.firefox = firefox;
        this.id = id;
        clock = clock(BuiltSite.AS_OF);
    }

    /** Pages that are opened from now on see this on their clock. */
    void at(Instant instant) {
        firefox.ask("script.removePreloadScript", Map.of("script", clock));
        clock = clock(instant);
    }

    /** Pages that are opened from now on run this before all scripts of their own. */
    void beginPagesWith(String script) {
        preload("() => {" + script + "}");
    }

    /** @param path below the site's base, such as {@code programmes/?role=teacher} */
    void open(String path) {
        noise.clear();
        URI address = StaticServer.shared().address().resolve(path);
        firefox.ask("browsingContext.navigate", Map.of("context", id, "url", address.toString(), "wait", "complete"));
    }

    /** What an expression is in the page, or what it promises, as JSON. */
    JsonElement value(String expression) {
        JsonObject answer = firefox.ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "(async () => JSON.stringify(await (" + expression + ")))()",
                        "target",
                        Map.of("context", id),
                        "awaitPromise",
                        true));
        if (!answer.get("type").getAsString().equals("success")) {
            throw new IllegalStateException(expression + ": " + answer);
        }
        return JsonParser.parseString(
                answer.getAsJsonObject("result").get("value").getAsString());
    }

    List<String> values(String expression) {
        return strings(value(expression));
    }

    static List<String> strings(JsonElement list) {
        return list.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    /** What a check of this package's resources answers. */
    JsonElement run(String script) {
        return value("(() => {" + PageScript.source("shared") + PageScript.source(script) + "})()");
    }

    /** The words of every visible element that matches. */
    List<String> visible(String selector) {
        return values("[...document.querySelectorAll('" + selector + "')].filter(one => one.checkVisibility())"
                + ".map(one => one.innerText.replace(/\\s+/g, ' ').trim())");
    }

    /** Waits until something is so. */
    boolean becomes(String expression) {
        return value(AWAITED.formatted(expression)).getAsBoolean();
    }

    void click(String selector) {
        value("(document.querySelector('" + selector + "').click(), true)");
    }

    /** Types into what has the focus, as a keyboard does. */
    void type(String words) {
        List<Map<String, String>> keys = words.codePoints()
                .mapToObj(Character::toString)
                .flatMap(key -> Stream.of("keyDown", "keyUp").map(type -> Map.of("type", type, "value", key)))
                .toList();
        firefox.ask(
                "input.performActions",
                Map.of("context", id, "actions", List.of(Map.of("type", "key", "id", "keys", "actions", keys))));
    }

    /** The page on A4 as PDF; its style sheet says the margins. */
    byte[] paper() {
        JsonObject answer = firefox.ask(
                "browsingContext.print", Map.of("context", id, "page", Map.of("width", 21.0, "height", 29.7)));
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /** Errors and warnings of scripts, and what could not be fetched, since opening. */
    List<String> noise() {
        return List.copyOf(noise);
    }

    void hear(String event, JsonObject said) {
        switch (event) {
            case "log.entryAdded" -> {
                String level = said.get("level").getAsString();
                if (level.equals("error") || level.equals("warn")) {
                    noise.add("console: " + said.get("text").getAsString());
                }
            }
            case "network.fetchError" -> {
                String error = said.get("errorText").getAsString();
                if (!error.equals(LEFT)) {
                    noise.add("request failed: " + url(said) + ": " + error);
                }
            }
            default -> {
                int status = said.getAsJsonObject("response").get("status").getAsInt();
                if (status >= 400) {
                    noise.add("answered " + status + ": " + url(said));
                }
            }
        }
    }

    private String clock(Instant instant) {
        return preload(CLOCK.formatted(instant.toEpochMilli()));
    }

    private String preload(String function) {
        return firefox.ask("script.addPreloadScript", Map.of("functionDeclaration", function, "contexts", List.of(id)))
                .get("script")
                .getAsString();
    }

    private static String url(JsonObject said) {
        return said.getAsJsonObject("request").get("url").getAsString();
    }
}
