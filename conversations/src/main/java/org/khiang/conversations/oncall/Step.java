package org.khiang.conversations.oncall;

/** The ways of calling, in their order; the console's own alarm has sounded before the first. */
enum Step { MAIL, PAGER }
