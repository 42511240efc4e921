package dev.prospectus.site;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** A connection to a browser by the W3C's WebDriver BiDi: commands that are answered, and events in between. */
final class Bidi implements WebSocket.Listener {

    private static final int SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final StringBuilder begun = new StringBuilder();
    private final BiConsumer<String, JsonObject> events;
    private final WebSocket socket;

    /** @param events is told the name of each event and what it says, by one thread at a time */
    Bidi(URI address, BiConsumer<String, JsonObject> events) {
        this.events = events;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Asks for something and waits for the answer; from any thread. */
    JsonObject ask(String method, JsonObject parameters) {
        int id = commands.incrementAndGet();
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", parameters);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        synchronized (this) { // One message at a time can be sent.
            socket.sendText(command.toString(), true).join();
        }
        JsonObject answered = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (!answered.get("type").getAsString().equals("success")) {
            throw new IllegalStateException(command + ": " + answered);
        }
        return answered.getAsJsonObject("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket open, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            JsonObject message = JsonParser.parseString(begun.toString()).getAsJsonObject();
            begun.setLength(0);
            if (message.get("type").getAsString().equals("event")) {
                events.accept(message.get("method").getAsString(), message.getAsJsonObject("params"));
            } else {
                waiting.remove(message.get("id").getAsInt()).complete(message);
            }
        }
        open.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket open, Throwable failure) {
        waiting.values().forEach(answer -> answer.completeExceptionally(failure));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket open, int code, String reason) {
        onError(open, new IllegalStateException("the browser ended the connection: " + code + " " + reason));
        return CompletableFuture.completedStage(null);
    }
}
