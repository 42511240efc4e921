package dev.prospectus.words;

import dev.prospectus.model.Funding;

/** What something costs, in words. */
public final class CostWords {

    private CostWords() {}

    /** For a card: "Free", "£120 per place". */
    public static String brief(Funding funding) {
        if (funding.cost() instanceof Funding.Cost.Fee fee) {
            return fee.amount() + " per " + fee.per();
        }
        return "Free";
    }

    /** What a school receives: "£1,000 per school towards release time". */
    public static String grant(Funding.Grant grant) {
        String purpose = " towards " + grant.purpose();
        return grant.amount()
                .map(amount -> amount + grant.per().map(per -> " per " + per).orElse("") + purpose)
                .orElseGet(() -> "Funding" + purpose);
    }
}
