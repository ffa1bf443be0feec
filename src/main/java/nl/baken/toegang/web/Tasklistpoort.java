// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The only requests of the webapps that exist: Tasklist's own pages, what it reads, and claiming. Everything
 * else under {@code /camunda} is not found, the set-up end points (CVE-2026-77226), the other webapps and
 * every writing call included.
 */
class Tasklistpoort extends OncePerRequestFilter {

    private static final String MOTOR = "/camunda/api/engine/engine/default";
    private static final String ID = "[A-Za-z0-9:_-]{1,100}";

    private static final List<Pattern> LEZEN = patronen(
            "/camunda/app/tasklist/(?!.*setup).*",
            "/camunda/lib/(runtime|deps|globalize|ngDefine)\\.js",
            "/camunda/assets/.*",
            "/camunda/api/admin/auth/user/default",
            MOTOR + "/(filter|filter/count)",
            MOTOR + "/task",
            MOTOR + "/task/" + ID + "(/form)?",
            MOTOR + "/process-definition/" + ID + "/xml",
            MOTOR + "/user/" + ID + "/profile");

    private static final List<Pattern> SCHRIJVEN =
            patronen(MOTOR + "/task/" + ID + "/claim", MOTOR + "/filter/" + ID + "/list");

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (!Beveiliging.TASKLIST.matches(verzoek) || bestaat(verzoek)) {
            keten.doFilter(verzoek, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean bestaat(HttpServletRequest verzoek) {
        String pad = Beveiliging.pad(verzoek);
        if (pad.contains("..") || pad.contains(";") || pad.contains("//")) {
            return false;
        }
        return switch (verzoek.getMethod()) {
            case "GET", "HEAD" -> past(LEZEN, pad);
            case "POST" -> past(SCHRIJVEN, pad);
            default -> false;
        };
    }

    private static boolean past(List<Pattern> patronen, String pad) {
        return patronen.stream().anyMatch(patroon -> patroon.matcher(pad).matches());
    }

    private static List<Pattern> patronen(String... teksten) {
        return java.util.Arrays.stream(teksten).map(Pattern::compile).toList();
    }
}
