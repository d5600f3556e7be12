package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khiang.conversations.ReferralStage.agreed;
import static org.khiang.conversations.ReferralStage.childLines;
import static org.khiang.conversations.ReferralStage.id;
import static org.khiang.conversations.ReferralStage.refused;
import static org.khiang.conversations.ReferralStage.version;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.referral.Brief;
import org.khiang.conversations.referral.Briefs.Written;
import org.khiang.conversations.referral.Ours;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.conversations.referral.Sheet;

/** What is told once of a child is what it said, and only that (CP-91, CP-93). */
class BriefsTest {
    private final ReferralStage stage = new ReferralStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aBriefHoldsTheChildsWordsAsTheyStandAndWhatWasAskedBefore() {
        List<Brief.Said> told = stage.proposed().brief().told();
        Brief.Said child = told.get(told.size() - 1);
        assertEquals(ReferralStage.TOLD, child.text());
        assertEquals("CHILD", child.voice());
        Brief.Said asked = told.get(told.size() - 2);
        assertEquals("BOT", asked.voice());
        assertFalse(asked.choices().isEmpty(), "nobody sees what the child could have pressed instead");
        assertTrue(asked.at().isBefore(child.at()));
    }

    @Test
    void aBriefFitsItsSchemaAndLeadsToNobodyOnLine() throws IOException {
        Sheet sheet = stage.approved();
        String json = stage.envelopes.paper(stage.nim, id(sheet)).json();
        assertEquals(Set.of(), schema().validate(json, InputFormat.JSON), json);
        assertFalse(schema().validate(json.replace("khiang-brief/1", "other"), InputFormat.JSON).isEmpty());
        assertFalse(schema().validate(json.replace("\"opened\":false", "\"opened\":true"), InputFormat.JSON)
                .isEmpty());
        assertFalse(json.contains(Helpline.lineId("mali")));
        assertFalse(json.contains(stage.helpline.talkOf("mali").childId().toString()));
    }

    @Test
    void aQuoteIsLeftOutButNeverAddedAlteredOrTakenFromAnybodyElse() {
        Sheet sheet = stage.proposed();
        UUID asked = sheet.brief().told().get(0).line();
        List<UUID> kept = childLines(sheet.brief());
        refused(Code.NOT_SAID, () -> stage.briefs.write(stage.fon, id(sheet), 1, quoting(List.of(asked))));
        refused(Code.NOT_SAID, () -> stage.briefs.write(stage.fon, id(sheet), 1, quoting(List.of(UUID.randomUUID()))));
        refused(Code.NOT_SAID, () -> stage.briefs.quote(stage.fon, id(sheet), 1, asked));
        assertEquals(sheet.brief().told(), stage.briefs.write(stage.nim, id(sheet), 1, quoting(kept)).brief().told());
        assertEquals(List.of(), stage.briefs.write(stage.nim, id(sheet), 2, quoting(List.of())).brief().told());
        refused(Code.NOT_SAID, () -> stage.briefs.write(stage.nim, id(sheet), 3, quoting(kept)));
        assertEquals(sheet.brief().told(), stage.briefs.quote(stage.fon, id(sheet), 3, kept.get(0)).brief().told());
    }

    @Test
    void aReferralOfficerReadsTheBriefAndNothingElseOfTheTalk() {
        Sheet sheet = stage.proposed();
        assertEquals(sheet.brief(), stage.briefs.read(stage.nim, id(sheet)).brief());
        assertTrue(stage.helpline.context.getBean(Sheets.class).of(stage.nim, stage.talk).isEmpty());
        refused(Code.NOT_FOUND, () -> stage.briefs.quote(stage.nim, id(sheet), 1, childLines(sheet.brief()).get(0)));
        refused(Code.NOT_FOUND, () -> stage.briefs.correct(stage.nim, id(sheet), 1, Ours.PLACE, "ที่บ้านป้า"));
        refused(Code.NOT_FOUND, () -> stage.referrals.propose(stage.nim, stage.talk, stage.oscc, false));
    }

    @Test
    void aCounsellorOfAnotherTalkLearnsNotEvenThatThereIsABrief() {
        Sheet sheet = stage.proposed();
        UUID may = stage.helpline.counsellor("เมย์");
        refused(Code.NOT_FOUND, () -> stage.briefs.read(may, id(sheet)));
        refused(Code.NOT_FOUND, () -> stage.referrals.of(may, stage.talk));
        refused(Code.NOT_FOUND, () -> stage.briefs.read(may, UUID.randomUUID()));
        assertEquals(List.of(), stage.referrals.all(may));
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondIsToldAndNothingIsOverwritten() {
        Sheet sheet = stage.written(stage.proposed());
        refused(Code.STALE, () -> stage.briefs.write(stage.nim, id(sheet), 1, quoting(List.of())));
        refused(Code.STALE, () -> stage.briefs.check(stage.nim, id(sheet), 1));
        assertEquals("ที่ไม่ใช่โรงเรียน", stage.briefs.read(stage.nim, id(sheet)).brief().ours().get(Ours.PLACE));
    }

    @Test
    void oursAreShortAndHoldNoOpinionOnWhetherItIsTrue() {
        UUID referral = id(stage.proposed());
        refused(Code.BAD_WORDS, () -> stage.briefs.write(stage.fon, referral, 1, saying("เด็กอ้างว่าถูกขู่")));
        refused(Code.LONG_SENTENCE, () -> stage.briefs.write(stage.fon, referral, 1, saying("ก".repeat(501))));
        assertEquals("เด็กบอกว่าถูกขู่",
                stage.briefs.write(stage.fon, referral, 1, saying("เด็กบอกว่าถูกขู่")).brief().ours().get(Ours.FACTS));
    }

    @Test
    void whatTheChildChangesIsNotedAndAsksForANewLook() {
        Sheet sheet = stage.written(stage.proposed());
        assertEquals("พี่ฝน", stage.briefs.check(stage.fon, id(sheet), version(sheet)).checkedBy());
        Sheet corrected = stage.briefs.correct(stage.fon, id(sheet), version(sheet), Ours.PLACE, "ที่บ้านป้า");
        assertEquals("ที่บ้านป้า", corrected.brief().ours().get(Ours.PLACE));
        assertEquals(Ours.PLACE, corrected.brief().corrections().get(0).place());
        assertEquals(null, corrected.checkedAt());
        refused(Code.NOT_CHECKED, () -> stage.referrals.approve(stage.or, id(sheet), version(corrected)));
    }

    @Test
    void aBriefWithoutConsentOrContactIsNotWhole() {
        Sheet sheet = stage.proposed();
        refused(Code.INCOMPLETE, () -> stage.briefs.check(stage.fon, id(sheet), 1));
        refused(Code.BAD_ANSWER, () -> stage.briefs.write(stage.fon, id(sheet), 1, new Written(List.of(), Map.of(),
                new org.khiang.conversations.referral.Consent(agreed().state(), null, agreed().informed(),
                        List.of("CPC_133_BIS")))));
    }

    @Test
    void aLineTheChildTookBackIsInNoBriefAndAnApprovedOneDoesNotLeaveWithIt() {
        Sheet sheet = stage.approved();
        stage.helpline.conversations.unsend(stage.helpline.arrival("mali"), "line-2");
        refused(Code.UNSENT_LINE, () -> stage.referrals.move(stage.nim, id(sheet), ReferralStage.sending("PHONE")));
        assertEquals(List.of(), stage.proposed().brief().told());
    }

    private static Written quoting(List<UUID> lines) {
        return new Written(lines, Map.of(), agreed());
    }

    private static Written saying(String facts) {
        return new Written(List.of(), Map.of(Ours.FACTS, facts), agreed());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = BriefsTest.class.getResourceAsStream("/referral/brief.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        }
    }
}
