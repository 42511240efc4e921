package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML: a suite for each file, a case for each finding. A finding that makes the command fail is a failure; a milder one is a
 * case that passed, with its words as output. A site without findings is one case that passed.
 */
final class JunitReport implements FindingsWriter {

    @Override
    public void write(Inspection site, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            suites(site, xml);
            xml.writeEndDocument();
            xml.flush();
            out.print('\n');
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void suites(Inspection site, XMLStreamWriter xml) throws XMLStreamException {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        site.findings()
                .forEach(finding -> byFile.computeIfAbsent(
                                site.files().inRepository(finding.location().file()), file -> new ArrayList<>())
                        .add(finding));
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "prospectus check");
        counts(site.findings(), site, xml);
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            line(1, xml);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", valid(file.getKey()));
            counts(file.getValue(), site, xml);
            for (Diagnostic finding : file.getValue()) {
                testCase(finding, file.getKey(), site, xml);
            }
            line(1, xml);
            xml.writeEndElement();
        }
        if (byFile.isEmpty()) {
            line(1, xml);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "prospectus check");
            counts(List.of(), site, xml);
            line(2, xml);
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("name", "no findings");
            xml.writeAttribute("classname", "prospectus");
            line(1, xml);
            xml.writeEndElement();
        }
        line(0, xml);
        xml.writeEndElement();
    }

    private static void testCase(Diagnostic finding, String file, Inspection site, XMLStreamWriter xml)
            throws XMLStreamException {
        line(2, xml);
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", valid(finding.code() + ": " + finding.message()));
        xml.writeAttribute("classname", valid(file));
        xml.writeAttribute("file", valid(file));
        if (finding.location().line() > 0) {
            xml.writeAttribute("line", Integer.toString(finding.location().line()));
        }
        String text = site.files().place(finding) + ": " + finding.severity().word() + "[" + finding.code() + "]: "
                + finding.message()
                + finding.hint().map(hint -> "\nhint: " + hint).orElse("");
        line(3, xml);
        if (site.fails(finding)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.code());
            xml.writeAttribute("message", valid(finding.message()));
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters(valid(text));
        xml.writeEndElement();
        line(2, xml);
        xml.writeEndElement();
    }

    private static void counts(List<Diagnostic> findings, Inspection site, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(Math.max(1, findings.size())));
        xml.writeAttribute(
                "failures", Long.toString(findings.stream().filter(site::fails).count()));
        xml.writeAttribute("errors", "0");
    }

    private static void line(int depth, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** What XML can hold; line ends stay. */
    private static String valid(String text) {
        StringBuilder valid = new StringBuilder();
        text.lines().forEach(line -> valid.append(valid.isEmpty() ? "" : "\n").append(VisibleText.of(line)));
        return valid.toString();
    }
}
