// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.gedeeld.taak.Taaktoegang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The task page: the form and the case's essentials, inside Tasklist's pane or on its own. */
@Controller
class TaakController {

    private static final String INGEBED = "ingebed";

    private final Taakpoort poort;
    private final Taaktoegang toegang;
    private final Concepten concepten;
    private final HuidigeMedewerker huidige;
    private final Taakscherm scherm;

    TaakController(
            Taakpoort poort, Taaktoegang toegang, Concepten concepten, HuidigeMedewerker huidige, Taakscherm scherm) {
        this.poort = poort;
        this.toegang = toegang;
        this.concepten = concepten;
        this.huidige = huidige;
        this.scherm = scherm;
    }

    @GetMapping("/taken/{taakId}")
    String toon(
            @PathVariable String taakId,
            @RequestParam(required = false, defaultValue = "") String ingebed,
            HttpServletResponse antwoord,
            Model model) {
        Medewerker wie = huidige.wie();
        Optional<Taakformulier> taak = poort.open(taakId, wie);
        if (taak.isEmpty()) {
            return nietOpen(taakId, Map.of(), ingebed, antwoord, model);
        }
        scherm.vul(model, taak.get(), poort.begin(taak.get(), wie), Map.of(), wie);
        zetIngebed(model, ingebed);
        return "taak";
    }

    @PostMapping("/taken/{taakId}")
    String rondAf(
            @PathVariable String taakId,
            @RequestParam MultiValueMap<String, String> verzonden,
            HttpServletResponse antwoord,
            Model model) {
        String ingebed = String.valueOf(verzonden.getFirst(INGEBED));
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        Afloop afloop = poort.rondAf(taakId, getypt, huidige.wie());
        if (afloop instanceof Afloop.Afgerond afgerond) {
            return klaar(afgerond, ingebed, model);
        }
        if (afloop instanceof Afloop.Afgekeurd afgekeurd) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Taakformulier taak = poort.open(taakId, huidige.wie()).orElseThrow(NietGevonden::new);
            scherm.vul(model, taak, getypt, afgekeurd.fouten(), huidige.wie());
            zetIngebed(model, ingebed);
            return "taak";
        }
        return nietOpen(taakId, getypt, ingebed, antwoord, model);
    }

    /** Keeps the draft; answers with the fields only when other fields must show than the page has now. */
    @PostMapping("/taken/{taakId}/concept")
    String bewaar(
            @PathVariable String taakId,
            @RequestParam MultiValueMap<String, String> verzonden,
            HttpServletResponse antwoord,
            Model model) {
        Medewerker wie = huidige.wie();
        Optional<Taakformulier> taak =
                poort.open(taakId, wie).filter(t -> t.open().isVan(wie));
        if (taak.isEmpty()) {
            antwoord.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        concepten.bewaar(taakId, wie, getypt);
        List<Veld> velden = poort.velden(taak.get(), getypt, Map.of(), wie);
        String namen = String.join(",", velden.stream().map(Veld::naam).toList());
        if (namen.equals(verzonden.getFirst("zichtbaar"))) {
            antwoord.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("velden", velden);
        model.addAttribute("zichtbaar", namen);
        return "fragmenten/taakvelden :: velden";
    }

    @PostMapping("/taken/{taakId}/neem")
    String neem(@PathVariable String taakId, @RequestParam(defaultValue = "") String ingebed, Model model) {
        if (!poort.neem(taakId, huidige.wie())) {
            throw new NietGevonden();
        }
        return ingebed.isEmpty() ? "redirect:/taken/" + taakId : "redirect:/taken/" + taakId + "?ingebed=genomen";
    }

    @PostMapping("/taken/{taakId}/geef-terug")
    String geefTerug(@PathVariable String taakId, @RequestParam(defaultValue = "") String ingebed, Model model) {
        if (!poort.geefTerug(taakId, huidige.wie())) {
            throw new NietGevonden();
        }
        return ingebed.isEmpty() ? "redirect:/taken/" + taakId : "redirect:/taken/" + taakId + "?ingebed=genomen";
    }

    private static void zetIngebed(Model model, String ingebed) {
        model.addAttribute(INGEBED, ingebed);
        model.addAttribute("gewijzigd", "genomen".equals(ingebed));
    }

    /** Says what was done and offers what comes next, so that nobody has to look for it. */
    private String klaar(Afloop.Afgerond afgerond, String ingebed, Model model) {
        model.addAttribute("afgerond", afgerond);
        model.addAttribute("volgende", toegang.volgende(huidige.wie()).orElse(null));
        model.addAttribute(INGEBED, ingebed);
        return "taak-klaar";
    }

    /**
     * Somebody else did it, or it is not this person's: what was typed is given back to copy. Who sees the task in the
     * list of the team reads that it is a colleague's, and nothing of it.
     */
    private String nietOpen(
            String taakId,
            Map<String, List<String>> getypt,
            String ingebed,
            HttpServletResponse antwoord,
            Model model) {
        antwoord.setStatus(getypt.isEmpty() ? HttpStatus.NOT_FOUND.value() : HttpStatus.CONFLICT.value());
        List<String> teksten = getypt.values().stream()
                .flatMap(List::stream)
                .filter(tekst -> !tekst.isBlank())
                .toList();
        model.addAttribute("teksten", teksten);
        model.addAttribute("vanCollega", toegang.isVanCollega(taakId, huidige.wie()));
        model.addAttribute(INGEBED, ingebed);
        return "taak-niet-open";
    }
}
