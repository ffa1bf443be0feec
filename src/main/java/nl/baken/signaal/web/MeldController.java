// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Verzonden;
import nl.baken.signaal.LegSignaalVast;
import nl.baken.signaal.Signalen;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** P01.1 is this page: report in two minutes, and hear at once what to do. */
@Controller
class MeldController {

    private static final String FORMULIER = "processes/signaal/formulieren/signaal-vastleggen.form";
    private static final String CONCEPT = "signaal-vastleggen";

    private final Signalen signalen;
    private final Formulierbinder binder;
    private final Formulier formulier;
    private final Gemeenten gemeenten;
    private final Concepten concepten;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    MeldController(
            Signalen signalen,
            Formulierbinder binder,
            Formulierbron bron,
            Gemeenten gemeenten,
            Concepten concepten,
            HuidigeMedewerker huidige,
            Clock klok) {
        this.signalen = signalen;
        this.binder = binder;
        this.formulier = bron.lees(FORMULIER);
        this.gemeenten = gemeenten;
        this.concepten = concepten;
        this.huidige = huidige;
        this.klok = klok;
    }

    @Bean
    static Menuregel meldmenu() {
        return new Menuregel(
                10,
                "Signaal melden",
                "/signalen/nieuw",
                Set.of(Rol.MELDER, Rol.SLEUTELFUNCTIONARIS, Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC));
    }

    @GetMapping("/signalen/nieuw")
    String toon(Model model) {
        Map<String, List<String>> getypt =
                concepten.lees(CONCEPT, huidige.wie()).orElseGet(() -> binder.alsGetypt(bekend()));
        vul(model, getypt, Map.of());
        return "signaal/nieuw";
    }

    @PostMapping("/signalen/nieuw/concept")
    Object bewaar(@RequestParam MultiValueMap<String, String> verzonden, Model model) {
        if (signalen.isGemeld(nummer(verzonden))) {
            return ResponseEntity.noContent().build();
        }
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        concepten.bewaar(CONCEPT, huidige.wie(), getypt);
        vul(model, getypt, Map.of());
        if (String.valueOf(model.getAttribute("zichtbaar")).equals(verzonden.getFirst("zichtbaar"))) {
            return ResponseEntity.noContent().build();
        }
        return "fragmenten/taakvelden :: velden";
    }

    @PostMapping("/signalen/nieuw")
    String meld(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            jakarta.servlet.http.HttpServletResponse antwoord) {
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        Gebonden<LegSignaalVast> gebonden = binder.bind(formulier, getypt, bekend(), LegSignaalVast.class);
        Map<String, List<String>> fouten = gebonden.fouten();
        if (gebonden.isGoed()) {
            try {
                SignaalNummer nummer = signalen.meld(nummer(verzonden), gebonden.opdracht());
                concepten.wis(CONCEPT, huidige.wie());
                return "redirect:/signalen/" + nummer + "/ontvangen";
            } catch (Weigering weigering) {
                fouten = weigering.fouten();
            }
        }
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        vul(model, getypt, fouten);
        return "signaal/nieuw";
    }

    @GetMapping("/signalen/{nummer}/ontvangen")
    String ontvangen(@PathVariable String nummer, Model model) {
        model.addAttribute("nummer", nummer);
        model.addAttribute("urgentie", signalen.urgentie(new SignaalNummer(nummer)));
        model.addAttribute("magAanvullen", signalen.isGemeld(new SignaalNummer(nummer)));
        return "signaal/ontvangen";
    }

    /** Made with the page; a page without it (or with something else) gets a new one. */
    private static SignaalNummer nummer(MultiValueMap<String, String> verzonden) {
        try {
            return new SignaalNummer(String.valueOf(verzonden.getFirst("_nummer")));
        } catch (OngeldigNummer e) {
            return SignaalNummer.nieuw();
        }
    }

    private Voorinvulling bekend() {
        return Voorinvulling.leeg()
                .waarde("waargenomenOp", LocalDate.now(klok))
                .keuzes("gemeenten", gemeenten.keuzes(LocalDate.now(klok)))
                .feit("namensAnder", Signalen.magNamensAnder(huidige.wie()));
    }

    private void vul(Model model, Map<String, List<String>> getypt, Map<String, List<String>> fouten) {
        List<Veld> velden = binder.velden(formulier, getypt, bekend(), fouten, false);
        model.addAttribute("velden", velden);
        model.addAttribute(
                "zichtbaar", String.join(",", velden.stream().map(Veld::naam).toList()));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
        model.addAttribute("nieuwNummer", SignaalNummer.nieuw().waarde());
    }
}
