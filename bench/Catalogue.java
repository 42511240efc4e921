import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a made-up hub with any number of programmes, the same for the same number: {@code java bench/Catalogue.java FOLDER COUNT}.
 *
 * <p>Each programme is 4 KB of YAML with 300 words of Markdown in it, and has one to three cohorts with three to six sessions.
 */
final class Catalogue {

    private static final int BYTES = 4096;
    private static final int WORDS = 300;
    private static final LocalDate TERM = LocalDate.of(2026, 9, 7);
    private static final String[] PHASES = {"early-years", "primary", "secondary", "post-16"};
    private static final String[] ROLES = {
        "headteacher", "maths-lead", "head-of-department", "teacher", "early-career-teacher", "teaching-assistant"
    };
    private static final String[] VOCABULARY = ("number fraction ratio shape pattern lesson pupil teacher group idea question drawing "
                    + "counter example method line array table length angle proof story reason structure plan task work talk watch "
                    + "compare explain build measure count share change follow connect notice describe choose small large equal "
                    + "careful clear simple deep whole common early second third other and with from through about between")
            .split(" ");

    private final Random random = new Random(42);
    private final Path site;

    private Catalogue(Path site) {
        this.site = site;
    }

    public static void main(String[] args) throws IOException {
        new Catalogue(Path.of(args[0])).write(Integer.parseInt(args[1]));
    }

    private void write(int count) throws IOException {
        put("site-config.yml", """
                name: Bench Maths Hub
                short-name: Bench
                tagline: A hub that does not exist
                description: A catalogue made up for measuring.
                base-url: https://bench.example.org/
                region: Nowhere
                contact: office
                navigation:
                  - {title: Programmes, to: /programmes/}
                footer:
                  - {title: Programmes, to: /programmes/}
                accessibility:
                  compliance: full
                  report: office
                  response-days: 10
                  prepared: 2026-09-01
                  reviewed: 2026-09-01
                privacy:
                  controller: Nobody
                  contact: office
                  updated: 2026-09-01
                """);
        put("data/contacts.yml", """
                office:
                  role: Hub office
                  email: office@bench.example.org
                """);
        put("data/venues.yml", """
                hall:
                  name: The hall
                  area: Nowhere
                  address: [Mill Lane, Nowhere]
                  postcode: ZZ1 1ZZ
                """);
        Files.createDirectories(site.resolve("content"));
        for (int number = 1; number <= count; number++) {
            String id = String.format("programme-%06d", number);
            put("data/programmes/" + id + ".yml", programme(number, count));
            put("data/cohorts/2026-27/" + id + ".yml", cohorts());
        }
    }

    private String programme(int number, int count) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(capital(words(4))).append(' ').append(number).append('\n');
        yaml.append("summary: ").append(sentence(14)).append('\n');
        yaml.append("phases: [").append(one(PHASES)).append("]\n");
        yaml.append("roles: [").append(one(ROLES)).append("]\n");
        yaml.append("synonyms: [").append(words(2)).append("]\n");
        yaml.append("format:\n  duration: One academic year\n  meetings:\n    - what: ").append(words(6));
        yaml.append("\n      count: 6\n      length: half a day\n      mode: in-person\n");
        yaml.append("eligibility:\n  criteria:\n    - ").append(sentence(12)).append('\n');
        yaml.append("funding:\n  cost: free\n  funder: The Department for Education\n");
        list(yaml, "outcomes", 4);
        yaml.append("apply: |\n  ").append(sentence(16)).append('\n');
        yaml.append("contact: office\n");
        yaml.append(String.format("see-also: [programme-%06d]%n", number % count + 1).replace("\r", ""));
        yaml.append(body());
        yaml.append("expectations:\n");
        while (yaml.length() < BYTES) {
            yaml.append("  - ").append(sentence(12)).append('\n');
        }
        return yaml.toString();
    }

    private String body() {
        StringBuilder body = new StringBuilder("body: |\n");
        int left = WORDS;
        for (int part = 0; left > 0; part++) {
            int length = Math.min(left, 30);
            left -= length;
            switch (part % 4) {
                case 1 -> body.append("  ## ").append(capital(words(4))).append("\n\n  ").append(sentence(length - 4));
                case 2 -> {
                    for (int item = 0; item < length; item += 10) {
                        body.append("  - ").append(sentence(10)).append('\n');
                    }
                }
                case 3 -> body.append("  **").append(capital(words(3))).append(".** ").append(sentence(length - 3));
                default -> body.append("  ").append(sentence(length));
            }
            body.append("\n\n");
        }
        return body.toString();
    }

    private String cohorts() {
        StringBuilder yaml = new StringBuilder("cohorts:\n");
        int count = 1 + random.nextInt(3);
        for (int cohort = 1; cohort <= count; cohort++) {
            LocalDate opens = LocalDate.of(2026, 5, 1).plusDays(random.nextInt(200));
            LocalDate closes = opens.plusDays(20 + random.nextInt(60));
            LocalDate session = closes.isBefore(TERM) ? TERM : closes.plusDays(10);
            int total = 10 + random.nextInt(30);
            yaml.append("  - id: group-").append(cohort).append("\n    title: Group ").append(cohort);
            yaml.append("\n    applications:\n      opens: ").append(opens).append(" 09:00\n      closes: ").append(closes);
            yaml.append("\n      url: https://forms.example.org/apply\n    places:\n      total: ").append(total);
            yaml.append("\n      taken: ").append(random.nextInt(total + 1)).append("\n      waiting-list: true\n    sessions:\n");
            for (int left = 3 + random.nextInt(4); left > 0 && session.isBefore(LocalDate.of(2027, 8, 1)); left--) {
                session = workday(session);
                yaml.append("      - date: ").append(session).append("\n        start: 13:00\n        end: 16:00\n");
                session = session.plusDays(21);
            }
            yaml.append("    mode: in-person\n    venue: hall\n");
        }
        return yaml.toString();
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    private void list(StringBuilder yaml, String key, int count) {
        yaml.append(key).append(":\n");
        for (int item = 0; item < count; item++) {
            yaml.append("  - ").append(sentence(10)).append('\n');
        }
    }

    private String sentence(int length) {
        return capital(words(length)) + ".";
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add(one(VOCABULARY));
        }
        return String.join(" ", words);
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void put(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
