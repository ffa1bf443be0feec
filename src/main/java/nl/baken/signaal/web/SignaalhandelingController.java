// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Verzonden;
import nl.baken.signaal.Bewaren;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.VerlengBewaren;
import nl.baken.signaal.VoegPersoonToe;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on a signal that need no task: name a person, take down an answer, keep it longer. */
@Controller
class SignaalhandelingController {

    private final Signalen signalen;
    private final Opvolging opvolging;
    private final Bewaren bewaren;
    private final Formulierbinder binder;
    private final Formulierbron bron;
    private final Clock klok;

    SignaalhandelingController(
            Signalen signalen,
            Opvolging opvolging,
            Bewaren bewaren,
            Formulierbinder binder,
            Formulierbron bron,
            Clock klok) {
        this.signalen = signalen;
        this.opvolging = opvolging;
        this.bewaren = bewaren;
        this.binder = binder;
        this.bron = bron;
        this.klok = klok;
    }

    @GetMapping({
        "/signalen/{nummer}/persoon-toevoegen",
        "/signalen/{nummer}/bewaren-verlengen",
        "/signalen/{nummer}/meldingen/{volgnummer}/uitslag-registreren"
    })
    String toon(@PathVariable String nummer, jakarta.servlet.http.HttpServletRequest verzoek, Model model) {
        signalen.eisBehandelaar(new SignaalNummer(nummer));
        String pad = verzoek.getRequestURI();
        String naam = pad.substring(pad.lastIndexOf('/') + 1);
        vul(model, nummer, naam, binder.alsGetypt(bekend()), Map.of());
        return "signaal/handeling";
    }

    @PostMapping("/signalen/{nummer}/persoon-toevoegen")
    String voegToe(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        return doe(
                nummer,
                "persoon-toevoegen",
                verzonden,
                VoegPersoonToe.class,
                model,
                antwoord,
                door,
                opdracht -> signalen.voegPersoonToe(new SignaalNummer(nummer), opdracht));
    }

    @PostMapping("/signalen/{nummer}/bewaren-verlengen")
    String verleng(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        return doe(
                nummer,
                "bewaren-verlengen",
                verzonden,
                VerlengBewaren.class,
                model,
                antwoord,
                door,
                opdracht -> bewaren.verleng(new SignaalNummer(nummer), opdracht));
    }

    @PostMapping("/signalen/{nummer}/meldingen/{volgnummer}/uitslag-registreren")
    String registreer(
            @PathVariable String nummer,
            @PathVariable int volgnummer,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        return doe(
                nummer,
                "uitslag-registreren",
                verzonden,
                RegistreerUitslag.class,
                model,
                antwoord,
                door,
                opdracht -> opvolging.registreerUitslag(new SignaalNummer(nummer), volgnummer, opdracht));
    }

    private <C> String doe(
            String nummer,
            String naam,
            MultiValueMap<String, String> verzonden,
            Class<C> soort,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door,
            Consumer<C> handeling) {
        signalen.eisBehandelaar(new SignaalNummer(nummer));
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        Gebonden<C> gebonden = binder.bind(formulier(naam), getypt, bekend(), soort);
        Map<String, List<String>> fouten = gebonden.fouten();
        if (gebonden.isGoed()) {
            try {
                handeling.accept(gebonden.opdracht());
                door.addFlashAttribute("melding", "Opgeslagen.");
                return "redirect:/signalen/" + nummer;
            } catch (Weigering weigering) {
                fouten = weigering.fouten();
            }
        }
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        vul(model, nummer, naam, getypt, fouten);
        return "signaal/handeling";
    }

    private void vul(
            Model model,
            String nummer,
            String naam,
            Map<String, List<String>> getypt,
            Map<String, List<String>> fouten) {
        model.addAttribute("nummer", nummer);
        model.addAttribute(
                "titel",
                Map.of(
                                "persoon-toevoegen", "Persoon toevoegen",
                                "bewaren-verlengen", "Langer bewaren",
                                "uitslag-registreren", "Uitslag vastleggen")
                        .get(naam));
        model.addAttribute("velden", binder.velden(formulier(naam), getypt, bekend(), fouten, false));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
    }

    private Formulier formulier(String naam) {
        return bron.lees("processes/signaal/formulieren/" + naam + ".form");
    }

    private Voorinvulling bekend() {
        return Voorinvulling.leeg().waarde("ontvangenOp", LocalDate.now(klok));
    }
}
