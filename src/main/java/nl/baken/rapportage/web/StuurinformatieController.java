// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Waarschuwingen;
import nl.baken.rapportage.Briefcijfers;
import nl.baken.rapportage.kengetal.Kengetalblad;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import nl.baken.rapportage.web.Keuzelezer.Gelezen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dashboard, each figure on a page of its own, and the figures of the letter. */
@Controller
class StuurinformatieController {

    private static final int BRIEFJAAR = 2018;

    private final Stuurcijfers cijfers;
    private final Keuzelezer lezer;
    private final Briefcijfers brief;
    private final Waarschuwingen waarschuwingen;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    StuurinformatieController(
            Stuurcijfers cijfers,
            Keuzelezer lezer,
            Briefcijfers brief,
            Waarschuwingen waarschuwingen,
            HuidigeMedewerker huidige,
            Clock klok) {
        this.cijfers = cijfers;
        this.lezer = lezer;
        this.brief = brief;
        this.waarschuwingen = waarschuwingen;
        this.huidige = huidige;
        this.klok = klok;
    }

    @Bean
    static Menuregel stuurmenu() {
        return new Menuregel(
                60,
                "Stuurinformatie",
                "/stuurinformatie",
                Set.of(Rol.MANAGER, Rol.BELEIDSMEDEWERKER, Rol.CONTRACTBEHEERDER, Rol.TEAMLEIDER_ZC));
    }

    /** An answer that is none gives the usual one, with a sentence. */
    @GetMapping("/stuurinformatie")
    String overzicht(Filter filter, Model model) {
        Gelezen gelezen = lezer.lees(new Filter(filter.per(), null, filter.tot(), filter.gemeente(), null));
        zet(gelezen, model);
        Stuurcijfers.Dashboard dashboard = cijfers.dashboard(gelezen.keuze());
        model.addAttribute("dashboard", dashboard);
        waarschuwingen.voor(huidige.wie()).ifPresent(blok -> model.addAttribute("waarschuwingen", blok));
        model.addAttribute(
                Uitvoerpoort.BLAD,
                Cijferuitvoer.van(gelezen, lezer.zin(gelezen.keuze().alleenLaatste()), dashboard));
        return "rapportage/stuurinformatie";
    }

    @GetMapping("/stuurinformatie/kengetallen/{code}")
    String kengetal(@PathVariable String code, Filter filter, Model model) {
        Gelezen gelezen = lezer.lees(filter);
        zet(gelezen, model);
        model.addAttribute("kenmerken", lezer.kenmerken());
        Kengetalblad blad = cijfers.kengetal(code, gelezen.keuze());
        model.addAttribute("blad", blad);
        model.addAttribute(Uitvoerpoort.BLAD, Cijferuitvoer.van(gelezen, lezer.zin(gelezen.keuze()), blad));
        return "rapportage/kengetal";
    }

    @GetMapping("/stuurinformatie/brief")
    String brief(Model model) {
        model.addAttribute("reeksen", brief.reeksen());
        model.addAttribute("kenmerk", Briefcijfers.KENMERK);
        model.addAttribute(Uitvoerpoort.BLAD, Cijferuitvoer.vanBrief(brief.reeksen(), BRIEFJAAR));
        return "rapportage/brief";
    }

    private void zet(Gelezen gelezen, Model model) {
        model.addAttribute("gelezen", gelezen);
        model.addAttribute("keuze", gelezen.keuze());
        model.addAttribute("per", gelezen.perKwartaal() ? "kwartaal" : "maand");
        model.addAttribute("zin", lezer.zin(gelezen.keuze()));
        model.addAttribute("gemeenten", lezer.gemeenten());
        model.addAttribute("maanden", lezer.maanden());
        model.addAttribute("tijd", LocalTime.now(klok.withZone(VerzetbareKlok.AMSTERDAM)));
    }
}
