package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.function.Executable;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.referral.Brief;
import org.khiang.conversations.referral.Briefs;
import org.khiang.conversations.referral.Consent;
import org.khiang.conversations.referral.Envelopes;
import org.khiang.conversations.referral.Move;
import org.khiang.conversations.referral.Ours;
import org.khiang.conversations.referral.Receivers;
import org.khiang.conversations.referral.ReferralRefusal;
import org.khiang.conversations.referral.Referrals;
import org.khiang.conversations.referral.Sheet;
import org.khiang.conversations.referral.State;
import org.khiang.conversations.referral.ToChild;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A child whom a counsellor talks with, a referral officer, two supervisors, and someone who can help. */
final class ReferralStage implements AutoCloseable {
    static final String TOLD = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงินภายในวันจันทร์";

    final Helpline helpline = new Helpline(Map.of("micronaut.serde.serialization.inclusion", "ALWAYS"));
    final Referrals referrals = helpline.context.getBean(Referrals.class);
    final Briefs briefs = helpline.context.getBean(Briefs.class);
    final Receivers receivers = helpline.context.getBean(Receivers.class);
    final Envelopes envelopes = helpline.context.getBean(Envelopes.class);
    final ToChild toChild = helpline.context.getBean(ToChild.class);
    final UUID fon = helpline.counsellor("ฝน");
    final UUID nim = person("nim", "นิ่ม", Role.REFERRAL_OFFICER);
    final UUID or = person("or", "อ้อ", Role.SUPERVISOR);
    final UUID dao = person("dao", "ดาว", Role.SUPERVISOR);
    final UUID oscc = receiver("oscc-hospital");
    final UUID talk;

    ReferralStage() {
        this(TOLD);
    }

    ReferralStage(String told) {
        helpline.says("mali", "สวัสดีค่ะ");
        helpline.quiet();
        helpline.says("mali", told);
        helpline.quiet();
        UUID head = helpline.context.getBean(Queue.class).waiting().get(0).escalation();
        assertTrue(helpline.desk.claim(fon, head).done());
        talk = helpline.talkOf("mali").id();
        helpline.desk.read(fon, talk);
        helpline.drain();
    }

    private UUID person(String login, String name, Role role) {
        return helpline.context.getBean(Staff.class).add(login, name, role).member().id();
    }

    /** The receiver that services.yml calls so. */
    UUID receiver(String code) {
        return receivers.all(nim).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().id();
    }

    /** A proposal with its first version. */
    Sheet proposed() {
        return referrals.propose(fon, talk, oscc, false);
    }

    /** The same written, checked and approved by another. */
    Sheet approved() {
        Sheet sheet = written(proposed());
        briefs.check(fon, id(sheet), version(sheet));
        return referrals.approve(or, id(sheet), version(sheet));
    }

    /** The same sent by telephone. */
    Sheet sent() {
        return referrals.move(nim, id(approved()), sending("PHONE"));
    }

    /** All quotes kept, and the two things that must be said. */
    Sheet written(Sheet sheet) {
        return briefs.write(fon, id(sheet), version(sheet), new Briefs.Written(childLines(sheet.brief()),
                Map.of(Ours.CONTACT, "โต๊ะหัวหน้าเวร", Ours.PLACE, "ที่ไม่ใช่โรงเรียน"), agreed()));
    }

    /** Whole but for the child, who did not agree. */
    Sheet writtenWithoutConsent() {
        Sheet sheet = proposed();
        return briefs.write(fon, id(sheet), version(sheet), new Briefs.Written(childLines(sheet.brief()),
                Map.of(Ours.CONTACT, "โต๊ะหัวหน้าเวร"),
                new Consent(Consent.State.DISAGREED, null, Consent.Informed.BEFORE, List.of("CPA_41"))));
    }

    /** Two people decided that it is told all the same. */
    void signedToTell() {
        Decisions decisions = helpline.context.getBean(Decisions.class);
        DecisionCard proposed = decisions.propose(fon, Proposal.of(talk, "BREAK_CONFIDENTIALITY", Map.of(
                "childWish", "ยังไม่อยากให้บอกใคร", "childTold", "BEFORE", "toWhom", "ศูนย์พึ่งได้",
                "minimumFacts", "ถูกขู่เรื่องรูป มีเส้นตายวันจันทร์", "why", "มีคนขู่และเส้นตายใกล้ถึง เด็กอยู่คนเดียว",
                "movesChild", "NO")));
        decisions.approve(dao, proposed.id(), proposed.version(), null);
    }

    static Consent agreed() {
        return new Consent(Consent.State.AGREED, null, Consent.Informed.BEFORE, List.of("PDPA_24_2", "CPA_41"));
    }

    static Move sending(String how) {
        return new Move(State.SENT, how, null, null, null, null, null, null);
    }

    static List<UUID> childLines(Brief brief) {
        return brief.told().stream().filter(said -> said.voice().equals("CHILD")).map(Brief.Said::line).toList();
    }

    static UUID id(Sheet sheet) {
        return sheet.referral().id();
    }

    static int version(Sheet sheet) {
        return sheet.brief().version();
    }

    /** Asks that this is refused for this reason. */
    static void refused(ReferralRefusal.Code why, Executable act) {
        assertEquals(why, assertThrows(ReferralRefusal.class, act).code());
    }

    /** Does this to the database behind everybody's back. */
    void execute(String sql) {
        try (Connection connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource
                .unwrapDataSource(helpline.context.getBean(DataSource.class)).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        helpline.close();
    }
}
