package dev.prospectus.diff;

import java.util.List;

/** How one kind of fact is told, where its parts one by one would say less. Each class that implements it is one kind of change. */
interface FactWords<T> {

    Class<T> type();

    /** What it says, a line for each thing that changes on its own. */
    List<String> lines(T value, Values values);
}
