package org.khiang.bot;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Writes an exception into the log as classes and places only.
 * Messages stay out: a database or a parser quotes the very value it stumbled over, which may be a child's words.
 */
public final class WhereItFailed extends ThrowableHandlingConverter {
    private static final int DEPTH = 20;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy failed = event.getThrowableProxy(); failed != null; failed = failed.getCause()) {
            text.append("  ").append(failed.getClassName()).append('\n');
            StackTraceElementProxy[] steps = failed.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(DEPTH, steps.length - failed.getCommonFrames()); i++) {
                text.append("    ").append(steps[i].getSTEAsString()).append('\n');
            }
        }
        return text.toString();
    }
}
