package org.khiang.conversations.staff;

/** An account just made, with its password in the clear: to be shown once and kept nowhere. */
public record NewMember(Member member, String password) {
    @Override
    public String toString() {
        return "new member " + member.id();
    }
}
