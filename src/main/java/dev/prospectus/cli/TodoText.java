package dev.prospectus.cli;

import dev.prospectus.outlook.Task;
import dev.prospectus.outlook.Tasks;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** Prints what is due for people: what is late, what comes, and what can wait. */
final class TodoText {

    private TodoText() {}

    static void write(PrintWriter out, Tasks tasks) {
        section(out, "Overdue", tasks, task -> task.isOverdue(tasks.today()));
        section(
                out,
                "By " + DateWords.weekday(tasks.until()),
                tasks,
                task -> task.due().isPresent() && !task.isOverdue(tasks.today()));
        section(out, "When there is time", tasks, task -> task.due().isEmpty());
        long late = tasks.all().stream()
                .filter(task -> task.isOverdue(tasks.today()))
                .count();
        out.println(
                tasks.all().isEmpty()
                        ? "Nothing to do as of " + DateWords.day(tasks.today()) + ", and nothing that is due by "
                                + DateWords.day(tasks.until()) + "."
                        : Listing.count(tasks.all().size(), "thing", "things") + " to do as of "
                                + DateWords.day(tasks.today()) + ", " + (late == 0 ? "none" : late) + " overdue.");
    }

    private static void section(PrintWriter out, String heading, Tasks tasks, Predicate<Task> belongs) {
        List<Task> own = tasks.all().stream().filter(belongs).toList();
        if (own.isEmpty()) {
            return;
        }
        out.println(heading);
        for (Task task : own) {
            out.println("  " + task.place() + ": " + due(task, tasks) + task.about() + ": " + task.what() + ".");
            out.println("    " + Capitals.first(task.toDo()) + ".");
        }
        out.println();
    }

    private static String due(Task task, Tasks tasks) {
        return task.due()
                .map(day -> {
                    long days = ChronoUnit.DAYS.between(tasks.today(), day);
                    String when = days == 0
                            ? "today"
                            : days > 0 ? DateWords.day(day) : Listing.count((int) -days, "day", "days") + " late";
                    return "[" + when + "] ";
                })
                .orElse("");
    }
}
