package org.khiang.conversations.oncall;

/** A call that reached nobody; its message is a code such as HTTP_503, never an address, a secret or words. */
final class NotReached extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReached(String code) {
        super(code);
    }
}
