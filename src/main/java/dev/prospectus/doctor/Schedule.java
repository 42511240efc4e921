package dev.prospectus.doctor;

/**
 * What publishes the site again by itself.
 *
 * @param name its file
 * @param pause the largest number of days from one run to the next; 0 where that can't be read from it
 * @param toMend why it does not run, with what to do; empty where it runs
 */
record Schedule(String name, int pause, String toMend) {

    static Schedule of(String name, String cron) {
        return new Schedule(name, new CronLine(cron).longestPause().orElse(0), "");
    }
}
