package dev.prospectus.cli;

import java.io.Console;

/** Whether somebody sits at a terminal. */
final class Terminals {

    private Terminals() {}

    /**
     * Whether what is read and what is written are both a terminal. Before Java 22 there is a console only then; since then
     * the console itself knows.
     */
    @SuppressWarnings("SystemConsoleNull") // what newer versions of Java do is asked for below
    static boolean areBoth() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
