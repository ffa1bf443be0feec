// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** The task page as the person who is signed in uses it, in this thread so that it can be counted. */
@Component
class Taakpagina {

    private final WebApplicationContext context;

    Taakpagina(WebApplicationContext context) {
        this.context = context;
    }

    /** Opens the page, with the essentials of the case, and types once long enough for a draft. */
    void gebruik(String taak, Map<String, List<String>> getypt) {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        vraag(web, get("/taken/" + taak).with(authentication(wie)), status().isOk());
        vraag(
                web,
                post("/taken/" + taak + "/concept")
                        .params(new LinkedMultiValueMap<>(getypt))
                        .with(authentication(wie))
                        .with(csrf()),
                status().is2xxSuccessful());
        SecurityContextHolder.getContext().setAuthentication(wie);
    }

    private static void vraag(MockMvc web, RequestBuilder verzoek, ResultMatcher verwacht) {
        try {
            web.perform(verzoek).andExpect(verwacht);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
