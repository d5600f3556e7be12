package org.khiang.conversations.referral;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/**
 * A reported address (PL-91): text that nobody opened, looked up or fetched.
 *
 * @param addresses  as text
 * @param platform   where, as told
 * @param seen       when it was seen, as told
 * @param why        why it is believed to show a child, in one sentence of ours
 * @param childKnown YES, NO or UNKNOWN: whether it is known which child
 * @param danger     YES, NO or UNKNOWN: whether a child is in danger now
 */
@Serdeable
public record LinkReport(List<String> addresses, String platform, String seen, String why, String childKnown,
                         String danger) {
    private static final Set<String> ANSWERS = Set.of("YES", "NO", "UNKNOWN");
    private static final int MOST = 20;

    /** The same, safe to look at: no browser, and no finger, makes a link of it. */
    public LinkReport defanged() {
        return with(addresses.stream().map(LinkReport::defanged).toList());
    }

    /** The same, as a receiver can type it. */
    LinkReport whole() {
        return with(addresses.stream().map(text -> text.replace("[.]", ".").replaceFirst("^hxxp", "http")).toList());
    }

    /** @throws ReferralRefusal BAD_ANSWER or LONG_SENTENCE */
    void check() {
        if (addresses == null || platform == null || seen == null || why == null || childKnown == null
                || danger == null || !ANSWERS.contains(childKnown) || !ANSWERS.contains(danger)) {
            throw new ReferralRefusal(Code.BAD_ANSWER);
        }
        boolean longs = addresses.size() > MOST || addresses.stream().anyMatch(text -> text.length() > Ours.LONGEST)
                || List.of(platform, seen, why).stream().anyMatch(text -> text.length() > Ours.LONGEST);
        if (longs) {
            throw new ReferralRefusal(Code.LONG_SENTENCE);
        }
    }

    boolean complete() {
        return addresses.stream().anyMatch(text -> !text.isBlank()) && !why.isBlank();
    }

    private LinkReport with(List<String> texts) {
        return new LinkReport(texts, platform, seen, why, childKnown, danger);
    }

    private static String defanged(String address) {
        return address.replace("[.]", ".").replace(".", "[.]").replaceFirst("^http", "hxxp");
    }

    @Override
    public String toString() {
        return "link report";
    }
}
