package org.khiang.conversations.oncall;

/** One way of calling somebody, there only where it is configured. */
interface Way {
    Step step();

    /**
     * Returns when the other side has taken it, within about 20 s.
     *
     * @param called whom; a way that cannot reach them by the plan calls as it is set up
     * @throws NotReached when it has not, or not surely
     */
    void call(Summons summons, Called called);
}
