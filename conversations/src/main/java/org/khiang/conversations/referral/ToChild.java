package org.khiang.conversations.referral;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.Desk;
import org.khiang.conversations.Picture;
import org.khiang.conversations.StaffLine;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** What the child itself is told of being passed on: what is said of it (CP-93), and how it stands (CP-95). */
@Singleton
public class ToChild {
    private final Access access;
    private final ReferralRows rows;
    private final Desk desk;
    private final Talks talks;
    private final Clock clock;

    ToChild(Access access, ReferralRows rows, Desk desk, Talks talks, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.desk = desk;
        this.talks = talks;
        this.clock = clock;
    }

    /** What is said. */
    public enum About {
        /** What is passed on, in short, to be corrected. */
        SUMMARY,
        /** How it stands, also when there is nothing new. */
        NEWS
    }

    /**
     * Says it as one bubble through the counsellor's own desk, with all that the desk refuses; only what went out is
     * noted as said.
     *
     * @param sure the counsellor was asked about the screen and still wants it said
     * @throws ReferralRefusal NOT_FOUND, ERASED, or NOT_PRIVATE while somebody else may see the child's screen
     */
    @Transactional
    public Verdict say(UUID counsellor, UUID referral, About about, UUID ref, String text, boolean sure) {
        Access.Opened opened = access.open(counsellor, referral);
        access.own(counsellor, opened.talk().id());
        if (!sure && !alone(opened)) {
            throw new ReferralRefusal(Code.NOT_PRIVATE);
        }
        Verdict verdict = desk.say(counsellor, opened.talk().id(), ref,
                new StaffLine(text, null, null, sure));
        if (verdict.done() && about == About.SUMMARY) {
            rows.shown(referral, clock.instant());
        } else if (verdict.done()) {
            rows.told(referral, clock.instant());
        }
        return verdict;
    }

    private boolean alone(Access.Opened opened) {
        Picture.Fact screen = talks.told(opened.talk().id()).get("screenPrivacy");
        return screen != null && screen.value().equals("ALONE");
    }
}
