package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Money;
import dev.prospectus.model.Programme;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Warning: a text names a price that neither the programme's funding nor one of its runs has. */
final class PriceInText implements Check {

    /** What is said to cost money: not cover, travel and the like, which schools pay to others. */
    private static final Pattern PRICE = Pattern.compile(
            "(?i)(?<!cover |travel |release |transport |supply |teacher )\\b(?:costs?|price|fee|charge)(?: is| are| of)?"
                    + "(?: only| just)? [\u00A3\u20AC$]([0-9][0-9,]{0,8}(?:\\.[0-9]{2})?)(?![0-9]|,[0-9]|\\.[0-9])");

    @Override
    public Rule rule() {
        return Rule.warning("TXT034");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (FileContents file : context.files()) {
            file.programme()
                    .filter(programme -> !programme.funding().isFree())
                    .ifPresent(programme ->
                            check(file, amounts(programme, context.catalogue().cohorts(programme.id())), report));
        }
    }

    private static void check(FileContents file, Set<Long> amounts, Report report) {
        for (Text text : file.texts()) {
            Matcher price =
                    text.pointer().path().startsWith("/funding") ? PRICE.matcher("") : PRICE.matcher(text.visible());
            while (price.find()) {
                long pence = new BigDecimal(price.group(1).replace(",", ""))
                        .movePointRight(2)
                        .longValue();
                if (!amounts.contains(pence)) {
                    report.add(
                            text.pointer(price.start()),
                            "'" + text.quote(price.start(), price.end())
                                    + "' is no price of this programme: 'funding' says " + said(amounts),
                            "take the price out of the text, since the page shows it from 'funding'; or correct it there");
                }
            }
        }
    }

    private static String said(Set<Long> amounts) {
        return String.join(
                " and ",
                amounts.stream()
                        .sorted()
                        .map(pence -> new Money(pence).toString())
                        .toList());
    }

    private static Set<Long> amounts(Programme programme, Iterable<Cohort> cohorts) {
        Set<Long> amounts = new HashSet<>();
        add(programme.funding().costs(), amounts);
        cohorts.forEach(cohort -> add(cohort.costs(), amounts));
        programme.funding().grants().stream()
                .map(Funding.Grant::amount)
                .flatMap(amount -> amount.stream())
                .forEach(amount -> amounts.add(amount.pence()));
        return amounts;
    }

    private static void add(List<Cost> costs, Set<Long> amounts) {
        costs.stream()
                .filter(Cost.Fee.class::isInstance)
                .map(Cost.Fee.class::cast)
                .flatMap(fee -> Stream.concat(Stream.of(fee.amount()), fee.early().map(Funding.Early::amount).stream()))
                .forEach(amount -> amounts.add(amount.pence()));
    }
}
