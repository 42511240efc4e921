package dev.prospectus.output.html.calendar;

import dev.prospectus.output.html.page.CountedLink;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * What is to come, of all programmes or of one.
 *
 * @param zone of the hub, an IANA name, so that a script knows which day it is there
 * @param underWay what a session of several days is called in the midst of them
 * @param months of the agenda, those with something in them
 * @param later the months after those, none on the page of one programme
 * @param wall every month that has a page, none on the page of one programme
 * @param programmes the agendas of single programmes; none on the page of one, nor where there are too many to list
 * @param everyProgramme leads to all programmes, each of which leads to its agenda
 * @param programme the programme it is about
 */
public record CalendarView(
        Frame frame,
        String title,
        String zone,
        String underWay,
        List<Agenda.Month> months,
        List<Link> later,
        List<Agenda.Unconfirmed> unconfirmed,
        List<Link> wall,
        List<CountedLink> programmes,
        String everyProgramme,
        Optional<Link> programme,
        String all) {}
