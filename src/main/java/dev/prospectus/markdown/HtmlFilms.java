package dev.prospectus.markdown;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Films and sound within a text become links: a page fetches nothing from other sites, which would learn who reads it. */
final class HtmlFilms {

    private static final Set<String> YOUTUBE =
            Set.of("youtube.com", "www.youtube.com", "youtube-nocookie.com", "www.youtube-nocookie.com", "youtu.be");
    private static final Set<String> VIMEO = Set.of("player.vimeo.com", "vimeo.com");

    private static final Pattern YOUTUBE_PATH = Pattern.compile("/(?:embed|v)/([\\w-]{6,20})");
    private static final Pattern VIMEO_PATH = Pattern.compile("/video/(\\d{1,15})");

    private HtmlFilms() {}

    /** Puts a link in the place of a player of films or sound; false for any other element. */
    static boolean replace(Element player) {
        Optional<String> address = switch (player.normalName()) {
            case "iframe", "embed" -> page(player.attr("src"));
            case "object" -> page(player.attr("data"));
            case "video", "audio" -> file(player);
            default -> Optional.empty();
        };
        address.ifPresent(found -> {
            String words = player.normalName().equals("audio") ? "Listen: " : "Watch the video: ";
            String title = player.attr("title").isBlank()
                    ? found
                    : player.attr("title").strip();
            Element link = new Element("a").attr("href", found).text(words + title);
            HtmlTree.remember(link, player);
            player.replaceWith(isAmongWords(player) ? link : new Element("p").appendChild(link));
        });
        return address.isPresent();
    }

    /** Whether a paragraph can't stand where the player stands. */
    private static boolean isAmongWords(Element player) {
        return player.closest("p,h1,h2,h3,h4,h5,h6,span,a,b,i,em,strong,dt,summary,caption,pre") != null;
    }

    private static Optional<String> file(Element player) {
        return Optional.of(player.attr("src"))
                .filter(src -> !src.isBlank())
                .or(() -> Optional.ofNullable(player.selectFirst("source[src]")).map(source -> source.attr("src")))
                .map(String::strip)
                .filter(src -> new LinkTarget(src).href("").isPresent());
    }

    /** The page on which the film of an embedded player is watched. */
    private static Optional<String> page(String src) {
        try {
            URI address = URI.create(src.strip().startsWith("//") ? "https:" + src.strip() : src.strip());
            String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
            String path = Optional.ofNullable(address.getPath()).orElse("");
            if (YOUTUBE.contains(host)) {
                Matcher film = YOUTUBE_PATH.matcher(path);
                return film.matches()
                        ? Optional.of("https://www.youtube.com/watch?v=" + film.group(1))
                        : Optional.empty();
            }
            Matcher film = VIMEO_PATH.matcher(path);
            return VIMEO.contains(host) && film.matches()
                    ? Optional.of("https://vimeo.com/" + film.group(1))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
