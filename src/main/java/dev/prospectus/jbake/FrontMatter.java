package dev.prospectus.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of another system, as YAML between lines of {@code ---} or TOML between lines of {@code +++}, in JBake's form. */
final class FrontMatter {

    private static final Pattern YAML = Pattern.compile("([A-Za-z][\\w-]*)\\s*:(?:\\s+(.*))?");
    private static final Pattern TOML = Pattern.compile("([A-Za-z][\\w-]*)\\s*=\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Set<String> NEWS = Set.of("post", "posts", "blog", "news", "article");

    private FrontMatter() {}

    /** The same header in JBake's form, with its separator; empty if the text does not begin with one of another system. */
    static Optional<String> inJBakesForm(String[] lines) {
        String mark = lines[0].strip();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return Optional.empty();
        }
        for (int end = 1; end < lines.length; end++) {
            if (lines[end].strip().equals(mark)) {
                Map<String, String> values = values(lines, end, mark.equals("---") ? YAML : TOML);
                return values.isEmpty() ? Optional.empty() : Optional.of(header(values));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> values(String[] lines, int end, Pattern pair) {
        Map<String, String> values = new LinkedHashMap<>();
        String last = "";
        for (int i = 1; i < end; i++) {
            Matcher entry = pair.matcher(lines[i].stripTrailing());
            Matcher item = ITEM.matcher(lines[i].stripTrailing());
            if (entry.matches()) {
                last = entry.group(1).toLowerCase(Locale.ROOT);
                values.put(last, bare(entry.group(2) == null ? "" : entry.group(2)));
            } else if (item.matches() && !last.isEmpty()) {
                values.merge(last, bare(item.group(1)), (all, more) -> all.isEmpty() ? more : all + ", " + more);
            }
        }
        return values;
    }

    private static String header(Map<String, String> values) {
        StringJoiner header = new StringJoiner("\n");
        header.add("title=" + take(values, "title").orElse("..."));
        Optional<String> type = take(values, "type");
        boolean news = type.or(() -> take(values, "layout"))
                .filter(word -> NEWS.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
        header.add("type=" + (news ? "post" : "page"));
        Optional<String> draft = take(values, "draft").filter("true"::equals);
        Optional<String> hidden = take(values, "published").filter("false"::equals);
        Optional<String> status = take(values, "status").filter("draft"::equals);
        boolean unfinished = draft.or(() -> hidden).or(() -> status).isPresent();
        header.add("status=" + (unfinished ? "draft" : "published"));
        take(values, "date")
                .map(day -> DAY.matcher(day).replaceFirst("$1"))
                .ifPresent(day -> header.add("date=" + day));
        List<String> tags = new ArrayList<>();
        for (String key : List.of("tags", "categories", "keywords")) {
            take(values, key).ifPresent(tags::add);
        }
        if (!tags.isEmpty()) {
            header.add("tags=" + String.join(", ", tags));
        }
        take(values, "summary")
                .or(() -> take(values, "description"))
                .or(() -> take(values, "excerpt"))
                .ifPresent(text -> header.add("summary=" + text));
        values.remove("layout");
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                header.add(key + "=" + value);
            }
        });
        return header.add(Header.SEPARATOR).toString();
    }

    private static Optional<String> take(Map<String, String> values, String key) {
        return Optional.ofNullable(values.remove(key)).filter(value -> !value.isEmpty());
    }

    /** Without quotes, and a list without its brackets. */
    private static String bare(String value) {
        String text = value.strip();
        if (text.length() > 1 && text.startsWith("[") && text.endsWith("]")) {
            List<String> items = new ArrayList<>();
            for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
                items.add(bare(item));
            }
            return String.join(", ", items);
        }
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
