package org.khiang.console.referral;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.conversations.referral.Envelopes;

/** What leaves: a sheet to print, a file for the receiver's own key, an address for a hotline's form. Never mail. */
@Controller("/api/papers")
@Secured({"REFERRAL_OFFICER", "SUPERVISOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperRest {
    private static final String HTML = "text/html;charset=utf-8";
    private static final String PLAIN = "text/plain;charset=utf-8";

    private final Envelopes envelopes;
    private final BriefPage page;

    PaperRest(Envelopes envelopes, BriefPage page) {
        this.envelopes = envelopes;
        this.page = page;
    }

    @Get("/{referral}")
    @Secured({"COUNSELLOR", "REFERRAL_OFFICER", "SUPERVISOR"})
    @Produces(HTML)
    HttpResponse<String> print(UUID referral, Authentication who) {
        return HttpResponse.ok(page.onScreen(envelopes.paper(Sitters.idOf(who), referral)));
    }

    @Post("/{referral}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<byte[]> file(UUID referral, Authentication who) {
        return HttpResponse.ok(envelopes.file(Sitters.idOf(who), referral, page::alone))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"brief.asc\"");
    }

    @Get("/{referral}/address")
    @Produces(PLAIN)
    HttpResponse<String> address(UUID referral, Authentication who) {
        return HttpResponse.ok(page.plain(envelopes.address(Sitters.idOf(who), referral)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report.txt\"");
    }
}
