package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.Erasure;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.staff.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a signed ERASE does (PL-53), unless the law obliges to keep it or the child is still in danger. */
@Singleton
public class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final String ALL = "ALL";

    private final Erasure erasure;
    private final ErasureRows rows;
    private final DecisionRows decisions;
    private final LegalHolds holds;
    private final Talks talks;
    private final Standings standings;
    private final ServiceNames names;
    private final Chronicle chronicle;
    private final Clock clock;

    Erasures(Erasure erasure, ErasureRows rows, DecisionRows decisions, LegalHolds holds, Talks talks,
             Standings standings, ServiceNames names, Chronicle chronicle, Clock clock) {
        this.erasure = erasure;
        this.rows = rows;
        this.decisions = decisions;
        this.holds = holds;
        this.talks = talks;
        this.standings = standings;
        this.names = names;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * That something was erased, for those who answer for it; no words.
     *
     * @param told   as in {@link Erasure.Told}
     * @param linked scope ALL: the way to the LINE account is not cut yet
     */
    @Serdeable
    public record Certificate(@Nullable String number, String scope, int talks, Instant at, @Nullable String proposedBy,
                              @Nullable String signedBy, String told, boolean linked) {
    }

    /** The latest 200, newest first. */
    public List<Certificate> latest(UUID staff) {
        Role role = standings.member(staff).role();
        if (role != Role.SUPERVISOR && role != Role.DPO) {
            throw new DecisionRefusal(Code.WRONG_ROLE);
        }
        return rows.latest().stream().map(row -> {
            DecisionRow decision = decisions.findById(row.decisionId()).orElseThrow();
            return new Certificate(talks.find(decision.conversationId()).map(TalkCard::number).orElse(null),
                    row.scope(), row.talks(), row.at(), names.of(decision.proposedBy()), names.of(row.signedBy()),
                    row.told(), row.scope().equals(ALL) && row.unlinkedAt() == null);
        }).toList();
    }

    /** @throws DecisionRefusal LEGAL_HOLD, REPORT_KEPT or TALK_OPEN when one of the talks must be kept */
    void check(DecisionRow row, Map<String, String> answers) {
        if (row.conversationId() == null) {
            throw new DecisionRefusal(Code.UNKNOWN);
        }
        scope(row, answers).forEach(this::mustNotBeKept);
    }

    private void mustNotBeKept(UUID talk) {
        refuseIf(holds.on(talk), Code.LEGAL_HOLD);
        refuseIf(decisions.of(talk).stream().anyMatch(one -> one.code().equals(Effects.STATUTORY_REPORT)
                && one.signed() && !Boolean.FALSE.equals(one.needed())), Code.REPORT_KEPT);
        refuseIf(erasure.open(talk), Code.TALK_OPEN);
    }

    private static void refuseIf(boolean wrong, Code code) {
        if (wrong) {
            throw new DecisionRefusal(code);
        }
    }

    /** With the second signature, in its transaction: everything of the scope or nothing. */
    void take(DecisionRow row, Map<String, String> answers, UUID signer) {
        check(row, answers);
        List<UUID> scope = scope(row, answers);
        UUID child = talks.find(row.conversationId()).orElseThrow().child();
        Erasure.Told told = erasure.erase(scope, signer);
        rows.save(new ErasureRow(row.id(), answers.get("eraseScope"), clock.instant(), signer, scope.size(),
                told.how(), child, told.notice(), null));
        scope.forEach(talk -> {
            decisions.gone(talk, signer, clock.instant());
            chronicle.looked(signer, talk, "ERASE");
        });
    }

    private List<UUID> scope(DecisionRow row, Map<String, String> answers) {
        return ALL.equals(answers.get("eraseScope"))
                ? erasure.talksOf(talks.find(row.conversationId()).orElseThrow().child())
                : List.of(row.conversationId());
    }

    /** Cuts the way to the LINE account of children who had everything erased, once they were told. */
    @Scheduled(fixedDelay = "60s", initialDelay = "20s")
    void round() {
        for (ErasureRow row : rows.linked()) {
            try {
                unlink(row);
            } catch (RuntimeException failed) {
                LOG.error("ALARM erasure {} is still linked: {}", row.decisionId(), failed.getClass().getName());
            }
        }
    }

    @Transactional
    void unlink(ErasureRow row) {
        if (erasure.unlink(row.childId(), row.noticeId())) {
            rows.unlinked(row.decisionId(), clock.instant());
        }
    }
}
