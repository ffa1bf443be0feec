// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Regelopdracht;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.regels.EindeRij;
import nl.baken.regels.Regelbeheer;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms to propose a new row, or the end of one; with an example before anything is asked of anybody. */
@Controller
class VoorstelController {

    private static final String EINDE = "regel-einde";
    private static final String PAGINA = "beheer/regel-nieuw";
    private static final String PAGINA_EINDE = "beheer/regel-einde";
    private static final String VOORBEELD = "_voorbeeld";

    private final Regelbeheer beheer;
    private final Beheerformulier formulier;

    VoorstelController(Regelbeheer beheer, Beheerformulier formulier) {
        this.beheer = beheer;
        this.formulier = formulier;
    }

    @GetMapping("/beheer/regels/{soort}/nieuw")
    String nieuw(@PathVariable String soort, @RequestParam(required = false) @Nullable String sleutel, Model model) {
        Regelsoort<?> wat = beheer.soort(soort);
        vul(model, wat, sleutel, VoorstelNummer.nieuw());
        formulier.toon(wat.formulier(), beheer.bekend(soort, sleutel), model);
        return PAGINA;
    }

    @PostMapping("/beheer/regels/{soort}/nieuw")
    String stelVoor(
            @PathVariable String soort,
            @RequestParam(name = "_sleutel", required = false) @Nullable String sleutel,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        return stelVoor(beheer.soort(soort), leegIsNiets(sleutel), verzonden, model, antwoord, door);
    }

    private <C extends Regelopdracht> String stelVoor(
            Regelsoort<C> soort,
            @Nullable String sleutel,
            MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        VoorstelNummer nummer = nummer(verzonden);
        boolean alleenKijken = verzonden.containsKey(VOORBEELD);
        vul(model, soort, sleutel, nummer);
        boolean gedaan = formulier.doe(
                soort.formulier(),
                beheer.bekend(soort.code(), sleutel),
                verzonden,
                soort.opdracht(),
                opdracht -> {
                    if (alleenKijken) {
                        model.addAttribute("voorbeeld", beheer.voorbeeld(soort, sleutel, opdracht));
                    } else {
                        beheer.stelVoor(nummer, soort, sleutel, opdracht);
                    }
                },
                model);
        if (gedaan && alleenKijken) {
            formulier.toonGetypt(soort.formulier(), beheer.bekend(soort.code(), sleutel), verzonden, model);
            return PAGINA;
        }
        return verder(gedaan, PAGINA, nummer, antwoord, door);
    }

    @GetMapping("/beheer/regels/{soort}/einde")
    String einde(
            @PathVariable String soort,
            @RequestParam String sleutel,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
            Model model) {
        Regelrij rij = beheer.rij(soort, sleutel, van);
        vulEinde(model, soort, rij, VoorstelNummer.nieuw());
        formulier.toon(EINDE, bekend(rij), model);
        return PAGINA_EINDE;
    }

    @PostMapping("/beheer/regels/{soort}/einde")
    String stelEindeVoor(
            @PathVariable String soort,
            @RequestParam("_sleutel") String sleutel,
            @RequestParam("_van") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        Regelrij rij = beheer.rij(soort, sleutel, van);
        VoorstelNummer nummer = nummer(verzonden);
        vulEinde(model, soort, rij, nummer);
        boolean gedaan = formulier.doe(
                EINDE,
                bekend(rij),
                verzonden,
                EindeRij.class,
                opdracht -> beheer.stelEindeVoor(nummer, soort, rij, opdracht),
                model);
        return verder(gedaan, PAGINA_EINDE, nummer, antwoord, door);
    }

    private static Voorinvulling bekend(Regelrij rij) {
        return Voorinvulling.leeg().feit("toekomst", rij.kanIntrekken());
    }

    private static String verder(
            boolean gedaan,
            String pagina,
            VoorstelNummer nummer,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina;
        }
        door.addFlashAttribute("melding", "Je voorstel wacht op een tweede persoon. Tot die tijd verandert er niets.");
        return "redirect:/vier-ogen/" + nummer;
    }

    private static void vul(Model model, Regelsoort<?> soort, @Nullable String sleutel, VoorstelNummer nummer) {
        model.addAttribute("soort", soort);
        model.addAttribute("sleutel", sleutel);
        model.addAttribute("nummer", nummer.waarde());
        model.addAttribute("wat", naam(soort, sleutel));
    }

    private static String naam(Regelsoort<?> soort, @Nullable String sleutel) {
        return soort.rijen().stream()
                .filter(rij -> rij.sleutel().equals(sleutel))
                .findFirst()
                .map(rij -> rij.naam())
                .orElse("");
    }

    private void vulEinde(Model model, String soort, Regelrij rij, VoorstelNummer nummer) {
        model.addAttribute("soort", beheer.soort(soort));
        model.addAttribute("rij", rij);
        model.addAttribute("nummer", nummer.waarde());
    }

    /** The form sent twice makes one proposal: its number was on the page. */
    private static VoorstelNummer nummer(MultiValueMap<String, String> verzonden) {
        try {
            return new VoorstelNummer(String.valueOf(verzonden.getFirst("_kenmerk")));
        } catch (OngeldigNummer e) {
            return VoorstelNummer.nieuw();
        }
    }

    private static @Nullable String leegIsNiets(@Nullable String sleutel) {
        return sleutel == null || sleutel.isBlank() ? null : sleutel;
    }
}
