// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.EigenTweedefactor;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.Tweedefactor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second factor: set it up, and make new recovery codes. The codes are shown on one answer only. */
@Controller
class TweedefactorController {

    private static final String PAGINA = "tweede-factor";
    private static final String GEHEIM = TweedefactorController.class.getName();
    private static final String TERUG = "redirect:/tweede-factor";

    private final Tweedefactor tweedeFactor;
    private final EigenTweedefactor eigen;
    private final Heraanmelding heraanmelding;

    TweedefactorController(Tweedefactor tweedeFactor, EigenTweedefactor eigen, Heraanmelding heraanmelding) {
        this.eigen = eigen;
        this.tweedeFactor = tweedeFactor;
        this.heraanmelding = heraanmelding;
    }

    @GetMapping("/tweede-factor")
    String toon(@AuthenticationPrincipal Aanmelding wie, Model model, HttpSession sessie) {
        vul(wie, model, sessie);
        return PAGINA;
    }

    @PostMapping("/tweede-factor")
    String stelIn(
            @AuthenticationPrincipal Aanmelding wie,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        heraanmelding.eisRecenteAanmelding();
        try {
            door.addFlashAttribute("herstelcodes", eigen.stelIn(geheim(verzoek.getSession()), code));
        } catch (Weigering weigering) {
            model.addAttribute("fout", weigering.getMessage());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            vul(wie, model, verzoek.getSession());
            return PAGINA;
        }
        verzoek.getSession().removeAttribute(GEHEIM);
        verzoek.changeSessionId();
        return TERUG;
    }

    @PostMapping("/tweede-factor/herstelcodes")
    String vervangHerstelcodes(RedirectAttributes door) {
        heraanmelding.eisRecenteAanmelding();
        try {
            List<Geheim> codes = eigen.vervangHerstelcodes();
            door.addFlashAttribute("herstelcodes", codes);
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return TERUG;
    }

    private void vul(Aanmelding wie, Model model, HttpSession sessie) {
        Tweedefactor.Stand stand = tweedeFactor.stand(wie.getUsername());
        model.addAttribute("stand", stand);
        if (stand.hersteldOp() != null) {
            model.addAttribute("hersteldOp", Dag.toon(stand.hersteldOp()));
        }
        if (stand.ingesteld()) {
            model.addAttribute("over", eigen.aantalHerstelcodes());
        } else if (eigen.kan()) {
            heraanmelding.eisRecenteAanmelding();
            model.addAttribute("aanbod", eigen.aanbod(geheim(sessie)));
        }
    }

    /** The same as long as this session lasts, so that a page shown twice is the same. */
    private Geheim geheim(HttpSession sessie) {
        if (sessie.getAttribute(GEHEIM) instanceof Geheim geheim) {
            return geheim;
        }
        Geheim geheim = eigen.nieuwGeheim();
        sessie.setAttribute(GEHEIM, geheim);
        return geheim;
    }
}
