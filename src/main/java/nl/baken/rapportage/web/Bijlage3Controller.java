// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import nl.baken.rapportage.Briefcijfers;
import nl.baken.rapportage.bijlage3.Bijlagen;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.bijlage3.Zekerheid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bijlage 3 of the letter for one year and one source. */
@Controller
class Bijlage3Controller {

    private final Bijlagen bijlagen;
    private final Briefcijfers brief;
    private final Clock klok;

    Bijlage3Controller(Bijlagen bijlagen, Briefcijfers brief, Clock klok) {
        this.bijlagen = bijlagen;
        this.brief = brief;
        this.klok = klok;
    }

    /** A year or source that does not exist gives this year, from Baken; a version that does not, the last one. */
    @GetMapping("/stuurinformatie/bijlage-3")
    String toon(
            @RequestParam(required = false) @Nullable String jaar,
            @RequestParam(required = false) @Nullable String bron,
            @RequestParam(required = false) @Nullable String versie,
            Model model) {
        SortedSet<Integer> jaren = bijlagen.jaren();
        int gekozen = jaren.stream()
                .filter(mogelijk -> mogelijk.toString().equals(jaar))
                .findFirst()
                .orElse(LocalDate.now(klok).getYear());
        Bron welke = Bron.van(bron).orElse(Bron.BAKEN);
        var versies = bijlagen.versies(gekozen);
        model.addAttribute("jaren", jaren);
        model.addAttribute("bronnen", Bron.values());
        model.addAttribute("zekerheden", Zekerheid.values());
        model.addAttribute("versies", versies);
        model.addAttribute(
                "bijlage",
                bijlagen.over(
                        gekozen,
                        welke,
                        versies.stream()
                                .filter(mogelijk -> mogelijk.toString().equals(versie))
                                .findFirst()
                                .orElse(null)));
        model.addAttribute("reeksen", welke == Bron.BRIEF ? brief.reeksen() : List.of());
        return "rapportage/bijlage-3";
    }
}
