// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.toegang.AanmeldInstellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages around signing in at the own organisation. */
@Controller
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class OrganisatieaanmeldController {

    private final Aanmeldvoorziening voorziening;
    private final AanmeldInstellingen instellingen;

    OrganisatieaanmeldController(Aanmeldvoorziening voorziening, AanmeldInstellingen instellingen) {
        this.voorziening = voorziening;
        this.instellingen = instellingen;
    }

    /** Remembers where somebody was going; the provider has no business knowing. */
    @GetMapping("/inloggen/organisatie")
    String begin(@RequestParam(required = false) @Nullable String terug, HttpServletRequest verzoek) {
        if (!voorziening.isNuBereikbaar()) {
            return "redirect:/inloggen";
        }
        verzoek.getSession().setAttribute(NaOrganisatie.TERUG, Terugadres.veilig(terug));
        return "redirect:" + Organisatieaanmelding.VIA + "/" + Aanmeldvoorziening.NAAM;
    }

    /**
     * Signed out here; on to the provider. From a page of Baken and not straight from the form: a browser lets a form
     * lead to Baken alone (CSP {@code form-action}), also from Tasklist, and follows it through every redirect.
     */
    @GetMapping(Organisatieaanmelding.UITGANG)
    String uitgang(Model model, HttpServletResponse antwoord) {
        Optional<String> uitgang = voorziening.uitgang();
        if (uitgang.isEmpty()) {
            return "redirect:/inloggen?afgemeld";
        }
        model.addAttribute("uitgang", uitgang.get());
        antwoord.setHeader("Refresh", "0; url=" + uitgang.get());
        return "uitgang";
    }

    /** Where the provider sends the browser after signing out: an address without a query, as providers compare it whole. */
    @GetMapping(Aanmeldvoorziening.AFGEMELD)
    String afgemeld() {
        return "redirect:/inloggen?afgemeld";
    }

    @GetMapping("/inloggen/geen-toegang")
    String geenToegang(HttpServletResponse antwoord) {
        antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "geen-toegang";
    }

    /** For sealed accounts; without them there is no such page. */
    @GetMapping(Organisatieaanmelding.NOOD)
    String nood(
            @RequestParam(required = false) @Nullable String fout,
            @RequestParam(required = false) @Nullable String wacht,
            Model model) {
        if (instellingen.verzegeld().isEmpty()) {
            throw new NietGevonden();
        }
        AanmeldController.meldFout(fout, wacht, model);
        model.addAttribute("nood", Organisatieaanmelding.NOOD);
        return "inloggen";
    }

    /** What the sign-in page shows instead of a form. */
    @ControllerAdvice(assignableTypes = AanmeldController.class)
    @ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
    static class Ingang {

        private final Aanmeldvoorziening voorziening;

        Ingang(Aanmeldvoorziening voorziening) {
            this.voorziening = voorziening;
        }

        /** @param bereikbaar whether the provider answers now */
        record Organisatie(boolean bereikbaar) {}

        @ModelAttribute("organisatie")
        Organisatie organisatie() {
            return new Organisatie(voorziening.isBereikbaar());
        }
    }
}
