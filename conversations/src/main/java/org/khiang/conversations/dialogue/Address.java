package org.khiang.conversations.dialogue;

/** The address of a page or account that a child reports: kept as text that nobody can open by a slip (LINK_REPORT). */
final class Address {
    static final String SLOT = "reportedUrlText";

    private Address() {
    }

    /** The same address, no longer one that a program would open. */
    static String defanged(String text) {
        return text.replaceAll("(?i)https?", "hxxp").replace("://", "[:]//").replaceAll("(?<=[\\w-])\\.(?=[\\w-])",
                "[.]");
    }
}
