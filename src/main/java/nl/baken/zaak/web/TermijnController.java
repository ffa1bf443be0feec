// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Verzonden;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Zaaktermijnen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Small pages to move, pause and resume a deadline of a case. */
@Controller
class TermijnController {

    private static final String PLEK = "/zaken/{zaaknummer}/termijnen/{termijn}/";

    private final Zaaktermijnen termijnen;
    private final Termijnregels regels;
    private final Formulierbinder binder;
    private final Formulierbron bron;

    TermijnController(Zaaktermijnen termijnen, Termijnregels regels, Formulierbinder binder, Formulierbron bron) {
        this.termijnen = termijnen;
        this.regels = regels;
        this.binder = binder;
        this.bron = bron;
    }

    @GetMapping({PLEK + "verzetten", PLEK + "pauzeren", PLEK + "hervatten"})
    String toon(
            @PathVariable String zaaknummer, @PathVariable String termijn, HttpServletRequest verzoek, Model model) {
        Termijn wat = termijnen.bekijk(new ZaakNummer(zaaknummer), id(termijn));
        Termijnhandeling handeling = Termijnhandeling.vanAdres(verzoek.getRequestURI());
        return pagina(wat, handeling, binder.alsGetypt(bekend(wat)), Map.of(), model);
    }

    @PostMapping(PLEK + "verzetten")
    String verzet(
            @PathVariable String zaaknummer,
            @PathVariable String termijn,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        Verzoek verzoek = new Verzoek(nummer, id(termijn), Termijnhandeling.VERZETTEN, verzonden);
        return doe(verzoek, VerzetTermijn.class, o -> termijnen.verzet(nummer, verzoek.id(), o), model, antwoord, door);
    }

    @PostMapping(PLEK + "pauzeren")
    String pauzeer(
            @PathVariable String zaaknummer,
            @PathVariable String termijn,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        Verzoek verzoek = new Verzoek(nummer, id(termijn), Termijnhandeling.PAUZEREN, verzonden);
        return doe(
                verzoek, PauzeerTermijn.class, o -> termijnen.pauzeer(nummer, verzoek.id(), o), model, antwoord, door);
    }

    @PostMapping(PLEK + "hervatten")
    String hervat(
            @PathVariable String zaaknummer,
            @PathVariable String termijn,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        Verzoek verzoek = new Verzoek(nummer, id(termijn), Termijnhandeling.HERVATTEN, verzonden);
        return doe(verzoek, HervatTermijn.class, o -> termijnen.hervat(nummer, verzoek.id(), o), model, antwoord, door);
    }

    private record Verzoek(
            ZaakNummer nummer, long id, Termijnhandeling handeling, MultiValueMap<String, String> verzonden) {}

    private <C> String doe(
            Verzoek verzoek,
            Class<C> soort,
            Function<C, Termijn> handeling,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        Termijn was = termijnen.bekijk(verzoek.nummer(), verzoek.id());
        Map<String, List<String>> getypt = Verzonden.velden(verzoek.verzonden());
        Gebonden<C> gebonden = binder.bind(formulier(verzoek.handeling()), getypt, bekend(was), soort);
        Map<String, List<String>> fouten = gebonden.fouten();
        if (gebonden.isGoed()) {
            try {
                Termijn nieuw = handeling.apply(gebonden.opdracht());
                door.addFlashAttribute("melding", verzoek.handeling().melding(nieuw));
                return "redirect:/zaken/" + verzoek.nummer();
            } catch (Weigering weigering) {
                fouten = weigering.fouten();
            }
        }
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return pagina(was, verzoek.handeling(), getypt, fouten, model);
    }

    private String pagina(
            Termijn termijn,
            Termijnhandeling handeling,
            Map<String, List<String>> getypt,
            Map<String, List<String>> fouten,
            Model model) {
        model.addAttribute("nummer", termijn.nummer());
        model.addAttribute("titel", handeling.titel());
        model.addAttribute("termijn", regels.regel(termijn));
        model.addAttribute("velden", binder.velden(formulier(handeling), getypt, bekend(termijn), fouten, false));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
        return "zaak/termijn";
    }

    private Formulier formulier(Termijnhandeling handeling) {
        return bron.lees("processes/termijn/formulieren/" + handeling.formulier() + ".form");
    }

    private static Voorinvulling bekend(Termijn termijn) {
        return Voorinvulling.leeg().waarde("naar", termijn.laatsteDag());
    }

    /** What is no number is no deadline either. */
    private static long id(String termijn) {
        try {
            return Long.parseLong(termijn);
        } catch (NumberFormatException e) {
            throw new NietGevonden();
        }
    }
}
