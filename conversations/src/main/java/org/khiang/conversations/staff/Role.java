package org.khiang.conversations.staff;

/** What a member of staff may do; each has exactly one. */
public enum Role {
    /** Talks with children, and sees only the talks they hold. */
    COUNSELLOR,
    /** Watches over every escalation; opening a talk needs a reason and is logged. */
    SUPERVISOR,
    /** Makes and closes accounts, and sees no talk at all. */
    ADMIN,
    /** Makes and sends briefs and tracks the answers; reads of a talk what stands in its brief, and no more. */
    REFERRAL_OFFICER,
    /** Reads the figures with small counts hidden, and no record of anybody. */
    ANALYST,
    /** The data protection officer: signs erasure and export, and sees a talk only with a purpose signed by two. */
    DPO
}
