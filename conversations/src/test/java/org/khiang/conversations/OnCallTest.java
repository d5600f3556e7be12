package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.oncall.OnCall;
import org.khiang.conversations.oncall.OnCall.Link;
import org.khiang.conversations.plan.Contact;
import org.khiang.conversations.plan.Contacts;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Plan;
import org.khiang.conversations.plan.PlanRefusal;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;
import org.slf4j.LoggerFactory;

/** People who sit at no console are called when a child waits too long (CP-15), by real mail and a pager. */
class OnCallTest {
    private static final String KNIFE = "พ่อเอามีดไล่อยู่ตอนนี้";
    private static final String BLACKMAIL = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";
    private static final String SECRET = "a-secret-of-the-pager";
    private static final Pattern LINK = Pattern.compile("https://desk\\.example\\.org/on-call/([\\w-]{43})");

    private final GreenMail post = new GreenMail(new ServerSetup(freePort(), "127.0.0.1",
            ServerSetup.PROTOCOL_SMTP));
    private final PagerStandIn pager = new PagerStandIn();
    private final Path folder = Helpline.freshFolder();
    private Helpline helpline;
    private UUID fon;

    @BeforeEach
    void open() {
        post.start();
        helpline = new Helpline(folder, settings());
        fon = helpline.counsellor("ฝน");
    }

    @AfterEach
    void close() {
        helpline.close();
        pager.close();
        post.stop();
    }

    @Test
    void whoIsOnCallIsMailedAfterTheTargetAndNotBefore() {
        helpline.says("mali", KNIFE);
        wait(59);
        assertEquals(List.of(0, 0), called());
        wait(1);
        assertEquals(List.of(2, 0), called());
        wait(59);
        assertEquals(List.of(2, 0), called());
        wait(1);
        assertEquals(List.of(2, 1), called());
        wait(239);
        assertEquals(List.of(2, 1), called());
        wait(1);
        assertEquals(List.of(4, 1), called(), "again after five minutes");
        wait(60);
        assertEquals(List.of(4, 2), called());
    }

    @Test
    void aHighChildIsCalledForAfterFiveMinutesAndALesserOneNever() {
        helpline.says("mali", BLACKMAIL);
        helpline.says("pim", "โดนล้อทุกวันเลย ไม่อยากไปโรงเรียน");
        wait(299);
        assertEquals(List.of(0, 0), called());
        wait(1);
        assertEquals(List.of(2, 0), called());
        wait(300);
        assertEquals(List.of(4, 1), called());
    }

    @Test
    void withNobodyOnShiftTheCallingBeginsAtOnce() {
        helpline.clock.advance(Duration.ofMinutes(10));
        helpline.says("mali", BLACKMAIL);
        round();
        assertEquals(List.of(2, 0), called());
    }

    @Test
    void whoThePlanNamesIsCalledFirstAndEveryoneWhenThatWasNotEnough() throws Exception {
        plans("nok@example.org", "pager-nok");
        helpline.says("mali", KNIFE);
        wait(60);
        assertEquals(List.of("nok@example.org"), mailed());
        wait(60);
        assertTrue(pager.calls.get(0).body().contains("\"people\":[\"pager-nok\"]"), pager.calls.get(0).body());
        wait(240);
        assertEquals(List.of("nok@example.org", "nok@example.org", "one@example.org", "two@example.org"), mailed());
        wait(60);
        assertFalse(pager.calls.get(1).body().contains("pager-nok"), "by then whoever the pager knows");
    }

    @Test
    void inAGapOfThePlanTheAddressesOfTheEnvironmentAreCalled() throws Exception {
        plans("nok@example.org", "");
        helpline.clock.advance(Duration.ofHours(9));
        helpline.says("mali", KNIFE);
        wait(60);
        assertEquals(List.of("one@example.org", "two@example.org"), mailed());
    }

    @Test
    void whoHasAPagerAloneKeepsNoMailFromTheOthers() throws Exception {
        plans("", "pager-nok");
        helpline.says("mali", KNIFE);
        wait(60);
        assertEquals(List.of("one@example.org", "two@example.org"), mailed());
    }

    @Test
    void whoLeftIsCalledNoMoreAndWhoHasNoAddressIsNotPlanned() throws Exception {
        UUID nok = plans("nok@example.org", "");
        helpline.context.getBean(Staff.class).deactivate(nok);
        helpline.says("mali", KNIFE);
        wait(60);
        assertEquals(List.of("one@example.org", "two@example.org"), mailed());
        UUID pla = helpline.member("ปลา", Role.SUPERVISOR);
        assertThrows(PlanRefusal.class, () -> plan(pla));
        for (String bad : List.of("no mail", "a@b", "x@y.z\nBcc: all@example.org", "<a@example.org>")) {
            assertThrows(PlanRefusal.class, () -> helpline.context.getBean(Contacts.class).set(pla,
                    new Contact(pla, bad, "")));
        }
    }

    @Test
    void anAddressOfSomebodyWhoWorksHereIsOnDiskForNoThief() throws Exception {
        plans("nok@example.org", "pager-nok");
        helpline.close();
        String disk = new String(Files.readAllBytes(folder.resolve("khiang.mv.db")), StandardCharsets.ISO_8859_1);
        assertFalse(disk.contains("nok@example") || disk.contains("pager-nok"));
    }

    /** Somebody is on call for the next eight hours. */
    private UUID plans(String mail, String pagerName) {
        UUID nok = helpline.member("นก", Role.COUNSELLOR);
        helpline.context.getBean(Contacts.class).set(nok, new Contact(nok, mail, pagerName));
        plan(nok);
        return nok;
    }

    private void plan(UUID person) {
        LocalDateTime now = LocalDateTime.ofInstant(helpline.clock.instant(), ZoneId.of("Asia/Bangkok"));
        helpline.context.getBean(Plan.class).add(person, new Plan.Wish(Duty.ON_CALL, person, now, now.plusHours(8)));
    }

    /** To whom each mail was written; every mailbox has its own copy of it. */
    private List<String> mailed() throws Exception {
        Map<String, List<String>> mails = new LinkedHashMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            mails.put(message.getMessageID(), Arrays.stream(message.getAllRecipients()).map(Object::toString).toList());
        }
        return mails.values().stream().flatMap(List::stream).toList();
    }

    @Test
    void aCallTellsOfNoChild() throws Exception {
        helpline.says("mali", KNIFE);
        wait(60);
        wait(60);
        String mail = mail(0);
        String page = pager.calls.get(0).body();
        String number = String.valueOf(helpline.talkOf("mali").number());
        assertTrue(mail.contains("รอมาแล้ว 1 นาที 0 วินาที") && mail.contains("EMERGENCY"), mail);
        assertTrue(mail.contains(number) && mail.contains("https://desk.example.org/console/"), mail);
        assertTrue(page.contains("\"level\":\"EMERGENCY\"") && page.contains("\"waitedSeconds\":120")
                && page.contains("\"talk\":" + number), page);
        for (String secret : List.of("มีด", "พ่อ", Helpline.lineId("mali"), "PHYSICAL", "VIOLENCE",
                helpline.talkOf("mali").childId().toString())) {
            assertFalse((mail + page + post.getReceivedMessages()[0].getSubject()).contains(secret));
        }
    }

    @Test
    void aPageIsSignedSoThatNobodyElseCanWakeThePersonOnCall() throws Exception {
        helpline.says("mali", KNIFE);
        wait(60);
        wait(60);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(pager.calls.get(0).body().getBytes(StandardCharsets.UTF_8));
        assertEquals("sha256=" + HexFormat.of().formatHex(signature), pager.calls.get(0).signature());
    }

    @Test
    void aMailServerThatIsDownKeepsNobodyAsleep() {
        ListAppender<ILoggingEvent> log = logged();
        post.stop();
        helpline.says("mali", KNIFE);
        wait(60);
        assertEquals(1, pager.calls.size(), "the pager goes at once");
        assertTrue(log.list.stream().map(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.startsWith("ALARM nobody was reached by MAIL")));
        assertFalse(log.list.stream().anyMatch(line -> line.getFormattedMessage().contains("@")));
        post.start();
        wait(14);
        assertEquals(List.of(0, 1), called());
        wait(1);
        assertEquals(List.of(2, 1), called(), "mail is tried again, the pager keeps to its time");
    }

    @Test
    void aPagerThatRefusesIsTriedAgainLaterAndLater() {
        pager.answer = 503;
        helpline.says("mali", KNIFE);
        wait(60);
        wait(60);
        assertEquals(1, pager.calls.size());
        wait(15);
        assertEquals(2, pager.calls.size());
        wait(15);
        assertEquals(2, pager.calls.size());
        wait(15);
        assertEquals(3, pager.calls.size());
    }

    @Test
    void sayingOnceThatOneComesStopsTheCallingAndSayingItTwiceIsNothing() throws Exception {
        helpline.says("mali", KNIFE);
        wait(60);
        String token = token(mail(0));
        assertEquals(Link.OPEN, onCall().look(token));
        assertEquals(Link.OPEN, onCall().look(token), "looking is not saying");
        assertTrue(onCall().acknowledge(token));
        assertFalse(onCall().acknowledge(token));
        assertEquals(Link.OVER, onCall().look(token));
        wait(600);
        assertEquals(List.of(2, 0), called());
    }

    @Test
    void aChildWhomNobodyTookAfterAllIsCalledForAgain() throws Exception {
        helpline.says("mali", KNIFE);
        wait(60);
        String first = token(mail(0));
        assertTrue(onCall().acknowledge(first));
        wait(14 * 60);
        assertEquals(List.of(2, 0), called());
        wait(61);
        assertEquals(List.of(4, 0), called());
        assertEquals(Link.OVER, onCall().look(first));
        assertTrue(onCall().acknowledge(token(mail(3))));
    }

    @Test
    void aForgedLinkStopsNothing() {
        helpline.says("mali", KNIFE);
        wait(60);
        for (String forged : List.of("", "A".repeat(43), helpline.talkOf("mali").id().toString())) {
            assertFalse(onCall().acknowledge(forged));
            assertEquals(Link.UNKNOWN, onCall().look(forged));
        }
        wait(60);
        assertEquals(List.of(2, 1), called());
    }

    @Test
    void aChildWhoGetsWorseIsCalledForAnewThoughSomebodyHadAnswered() throws Exception {
        helpline.says("mali", BLACKMAIL);
        wait(300);
        assertTrue(onCall().acknowledge(token(mail(0))));
        helpline.says("mali", KNIFE);
        wait(60);
        assertEquals(List.of(4, 0), called());
    }

    @Test
    void aChildWhoWasTakenIsCalledForNoMore() throws Exception {
        helpline.says("mali", KNIFE);
        wait(60);
        UUID escalation = helpline.context.getBean(Queue.class).waiting().get(0).escalation();
        assertTrue(helpline.claims(fon, escalation).done());
        wait(600);
        assertEquals(List.of(2, 0), called());
        String token = token(mail(0));
        assertEquals(Link.OVER, onCall().look(token));
        assertFalse(onCall().acknowledge(token));
    }

    @Test
    void aRestartCallsNobodyTwiceAndForgetsNoChild() throws Exception {
        helpline.says("mali", KNIFE);
        wait(60);
        String token = token(mail(0));
        PinnedClock before = helpline.clock;
        helpline.close();
        helpline = new Helpline(folder, settings());
        helpline.clock.advance(Duration.between(helpline.clock.instant(), before.instant()));
        round();
        assertEquals(List.of(2, 0), called());
        helpline.clock.advance(Duration.ofSeconds(60));
        round();
        assertEquals(List.of(2, 1), called());
        assertTrue(onCall().acknowledge(token));
    }

    @Test
    void manyNodesCallOnce() throws Exception {
        helpline.says("mali", KNIFE);
        helpline.clock.advance(Duration.ofSeconds(60));
        helpline.counsellor("ฝน");
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        try {
            nodes.invokeAll(Collections.nCopies(6, Executors.callable(() -> onCall().mail())));
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(List.of(2, 0), called());
    }

    /** Time passes while a counsellor sits at the console. */
    private void wait(int seconds) {
        helpline.clock.advance(Duration.ofSeconds(seconds));
        helpline.counsellor("ฝน");
        round();
    }

    private void round() {
        onCall().mail();
        onCall().page();
    }

    private OnCall onCall() {
        return helpline.context.getBean(OnCall.class);
    }

    /** How many mailboxes got a mail, and how often the pager was called. */
    private List<Integer> called() {
        return List.of(post.getReceivedMessages().length, pager.calls.size());
    }

    private String mail(int place) throws Exception {
        MimeMessage message = post.getReceivedMessages()[place];
        MimeMultipart parts = (MimeMultipart) message.getContent();
        return parts.getBodyPart(0).getContent().toString();
    }

    private static String token(String text) {
        Matcher link = LINK.matcher(text);
        assertTrue(link.find());
        return link.group(1);
    }

    /** A mail server that comes back comes back where it was. */
    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ListAppender<ILoggingEvent> logged() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        ((Logger) LoggerFactory.getLogger("org.khiang.conversations.oncall")).addAppender(lines);
        return lines;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of(Helpline.BY_HAND, true,
                "khiang.on-call.mail-to", "one@example.org,two@example.org",
                "khiang.on-call.mail-from", "khiang@example.org",
                "khiang.on-call.smtp", "smtp://127.0.0.1:" + post.getSmtp().getPort(),
                "khiang.on-call.pager-url", pager.address(), "khiang.on-call.pager-secret", SECRET,
                "khiang.on-call.public-url", "https://desk.example.org"));
        settings.put("datasources.default.url", "jdbc:h2:file:" + folder.resolve("khiang")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0");
        return settings;
    }
}
