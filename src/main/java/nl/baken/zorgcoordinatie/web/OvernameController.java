// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.zorgcoordinatie.NeemZaakOver;
import nl.baken.zorgcoordinatie.Overname;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another region or CoMensha hands a client over; whether we know that client is asked and not assumed. */
@Controller
class OvernameController {

    private static final String FORMULIER = "processes/zorgcoordinatie/formulieren/zaak-overnemen.form";
    private static final String PAGINA = "zorgcoordinatie/overnemen";

    private final Overname overname;
    private final Beheerformulier formulier;
    private final Gemeenten gemeenten;
    private final Clock klok;

    OvernameController(Overname overname, Beheerformulier formulier, Gemeenten gemeenten, Clock klok) {
        this.overname = overname;
        this.formulier = formulier;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    @GetMapping("/zaken/nieuw")
    String toon(Model model) {
        overname.eisOvernemer();
        model.addAttribute("kenmerk", UUID.randomUUID().toString());
        formulier.toon(FORMULIER, bekend(List.of()).waarde("afgesprokenOp", LocalDate.now(klok)), model);
        return PAGINA;
    }

    @PostMapping("/zaken/nieuw")
    String neem(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        overname.eisOvernemer();
        String getypt = String.valueOf(verzonden.getFirst("_kenmerk"));
        String kenmerk =
                getypt.matches("[0-9a-f-]{36}") ? getypt : UUID.randomUUID().toString();
        boolean gedaan = formulier.doe(
                FORMULIER,
                bekend(bekenden(kenmerk, verzonden)),
                verzonden,
                NeemZaakOver.class,
                opdracht -> overname.neem(kenmerk, opdracht),
                model);
        if (!gedaan) {
            model.addAttribute("kenmerk", kenmerk);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", "De zaak is overgenomen. De teamleider wijst een zorgcoördinator toe.");
        return "redirect:/zaken";
    }

    private List<Keuze> bekenden(String kenmerk, MultiValueMap<String, String> verzonden) {
        String naam = verzonden.getFirst("naam");
        return naam == null
                ? List.of()
                : overname.bekenden(kenmerk, Geheim.van(naam), geboren(verzonden.getFirst("geboortedatum")));
    }

    /** What can't be read as a date is told at the field; here it only means that nobody knows. */
    private static @Nullable LocalDate geboren(@Nullable String getypt) {
        return getypt == null || getypt.isBlank()
                ? null
                : Datuminvoer.lees(getypt).orElse(null);
    }

    private Voorinvulling bekend(List<Keuze> bekenden) {
        return Voorinvulling.leeg()
                .keuzes("gemeenten", gemeenten.keuzes(LocalDate.now(klok)))
                .keuzes("bekenden", bekenden)
                .feit("misschienBekend", !bekenden.isEmpty());
    }
}
