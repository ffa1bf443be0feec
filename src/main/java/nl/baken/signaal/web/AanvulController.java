// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Verzonden;
import nl.baken.signaal.Aanvullen;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.VulSignaalAan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reporter adds to the own signal; as long as the form is not sent, what is typed is a draft. */
@Controller
class AanvulController {

    private static final String ADRES = "/signalen/{nummer}/signaal-aanvullen";
    private static final String PAGINA = "signaal/aanvullen";

    private final Aanvullen aanvullen;
    private final Signalen signalen;
    private final Formulierbinder binder;
    private final Formulier formulier;

    AanvulController(Aanvullen aanvullen, Signalen signalen, Formulierbinder binder, Formulierbron bron) {
        this.aanvullen = aanvullen;
        this.signalen = signalen;
        this.binder = binder;
        this.formulier = bron.lees("processes/signaal/formulieren/signaal-aanvullen.form");
    }

    @GetMapping(ADRES)
    String toon(@PathVariable String nummer, Model model) {
        SignaalNummer signaal = new SignaalNummer(nummer);
        try {
            aanvullen.eisMag(signaal);
            vul(model, signaal, aanvullen.concept(signaal).orElse(Map.of()), Map.of());
        } catch (Weigering weigering) {
            model.addAttribute("nummer", signaal.waarde());
            model.addAttribute("velden", List.of());
            model.addAttribute("algemeneFouten", List.of(weigering.getMessage()));
        }
        model.addAttribute("rij", UUID.randomUUID());
        return PAGINA;
    }

    @PostMapping(ADRES + "/concept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bewaar(@PathVariable String nummer, @RequestParam MultiValueMap<String, String> verzonden) {
        aanvullen.bewaarConcept(new SignaalNummer(nummer), rij(verzonden), Verzonden.velden(verzonden));
    }

    @PostMapping(ADRES)
    String vulAan(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        SignaalNummer signaal = new SignaalNummer(nummer);
        UUID rij = rij(verzonden);
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        Gebonden<VulSignaalAan> gebonden = binder.bind(formulier, getypt, Voorinvulling.leeg(), VulSignaalAan.class);
        Map<String, List<String>> fouten = gebonden.fouten();
        try {
            if (gebonden.isGoed()) {
                aanvullen.vulAan(signaal, rij, gebonden.opdracht());
                door.addFlashAttribute("melding", "Je informatie is toegevoegd. Wie aan het signaal werkt, ziet haar.");
                return "redirect:" + terug(signaal);
            }
            aanvullen.eisMag(signaal);
        } catch (Weigering weigering) {
            fouten = weigering.fouten();
        }
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        vul(model, signaal, getypt, fouten);
        model.addAttribute("rij", rij);
        return PAGINA;
    }

    /** Made with the page; a page without it gets a new one. */
    private static UUID rij(MultiValueMap<String, String> verzonden) {
        try {
            return UUID.fromString(String.valueOf(verzonden.getFirst("_rij")));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** Who entered it for somebody else may have no page of it. */
    private String terug(SignaalNummer nummer) {
        return signalen.isLezer(nummer) ? "/signalen/" + nummer : "/signalen";
    }

    private void vul(
            Model model, SignaalNummer nummer, Map<String, List<String>> getypt, Map<String, List<String>> fouten) {
        model.addAttribute("nummer", nummer.waarde());
        model.addAttribute("terug", terug(nummer));
        model.addAttribute("velden", binder.velden(formulier, getypt, Voorinvulling.leeg(), fouten, false));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
    }
}
