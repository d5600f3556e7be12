package org.khiang.bot.line;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Ends a call that OkHttp is about to send a second time on its own.
 * A reply that was taken unseen would be refused at the second try and then pushed: the child would read it twice.
 * Nor may a redirect carry a child's words to another host.
 */
final class OneTry extends EventListener {
    @Override
    public void retryDecision(Call call, IOException failed, boolean retry) {
        if (retry) {
            call.cancel();
        }
    }

    @Override
    public void followUpDecision(Call call, Response response, Request next) {
        if (next != null) {
            call.cancel();
        }
    }
}
