package org.khiang.conversations.referral;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** The only ways in which words about a child leave the program: paper, and a file that only its receiver opens. */
@Singleton
public class Envelopes {
    private final Access access;
    private final Briefs briefs;
    private final Versions versions;
    private final Telling telling;
    private final Sealing sealing;
    private final ReceiverKeys keys;
    private final ReferralRows rows;
    private final Clock clock;

    Envelopes(Access access, Briefs briefs, Versions versions, Telling telling, Sealing sealing, ReceiverKeys keys,
              ReferralRows rows, Clock clock) {
        this.access = access;
        this.briefs = briefs;
        this.versions = versions;
        this.telling = telling;
        this.sealing = sealing;
        this.keys = keys;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What a page is made of.
     *
     * @param approved false for a draft, which says so across each sheet
     * @param json     the same brief for machines, as brief.schema.json describes it
     */
    public record Content(Sheet sheet, boolean approved, Instant at, String json) {
        @Override
        public String toString() {
            return "content of " + sheet;
        }
    }

    /** What stands on paper; each print is logged.
     *
     * @throws ReferralRefusal NOT_FOUND or ERASED
     */
    @Transactional
    public Content paper(UUID who, UUID referral) {
        Access.Opened opened = access.open(who, referral);
        access.log(who, "BRIEF_PRINT", opened.talk().id());
        return content(who, opened);
    }

    /**
     * The approved brief as an OpenPGP file for the key that two people stood for.
     *
     * @param page words the content as one HTML page
     * @throws ReferralRefusal NOT_FOUND, ERASED, NOT_NEXT before it is approved, UNSENT_LINE, NO_KEY, KEY_CHANGED or
     *                         BAD_KEY
     */
    @Transactional
    public byte[] file(UUID who, UUID referral, Function<Content, String> page) {
        Access.Opened opened = approved(who, referral);
        PublicKey key = keys.confirmed(opened.referral().receiverId());
        Content content = content(who, opened);
        telling.stillSaid(opened.talk(), content.sheet().brief());
        byte[] file = key.close(page.apply(content).getBytes(StandardCharsets.UTF_8),
                opened.talk().number() + ".html", clock.instant());
        rows.filed(referral, clock.instant());
        access.log(who, "BRIEF_FILE", opened.talk().id());
        return file;
    }

    /** The approved report of an address, whole, to be typed into the hotline's own form; each one is logged.
     *
     * @throws ReferralRefusal NOT_FOUND, ERASED, NOT_NEXT before it is approved, BAD_ANSWER when it is no address
     */
    @Transactional
    public LinkReport address(UUID who, UUID referral) {
        Access.Opened opened = approved(who, referral);
        LinkReport report = versions.draft(opened, versions.newest(opened.referral())).link();
        if (report == null) {
            throw new ReferralRefusal(Code.BAD_ANSWER);
        }
        access.log(who, "LINK_REPORT", opened.talk().id());
        return report;
    }

    private Access.Opened approved(UUID who, UUID referral) {
        Access.Opened opened = access.openAsOfficer(who, referral);
        if (opened.referral().state() == State.DRAFT) {
            throw new ReferralRefusal(Code.NOT_NEXT);
        }
        return opened;
    }

    private Content content(UUID who, Access.Opened opened) {
        Sheet sheet = briefs.sheet(who, opened);
        return new Content(sheet, opened.referral().state() != State.DRAFT, clock.instant(),
                sealing.json(sheet.link() == null ? sheet.brief() : sheet.link()));
    }
}
