// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.signaal.Aanvullen;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Signaal;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.Terugkoppeling;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Own signals with their feedback, and for key officers the page of a signal they work on. */
@Controller
class SignaalController {

    private final Signalen signalen;
    private final Terugkoppeling terugkoppeling;
    private final Opvolging opvolging;
    private final Aanvullen aanvullen;
    private final Takenlijst taken;
    private final HuidigeMedewerker huidige;
    private final Termijnen termijnen;
    private final List<Essentie> essenties;
    private final java.time.Clock klok;

    SignaalController(
            Signalen signalen,
            Terugkoppeling terugkoppeling,
            Opvolging opvolging,
            Aanvullen aanvullen,
            Takenlijst taken,
            HuidigeMedewerker huidige,
            Termijnen termijnen,
            List<Essentie> essenties,
            java.time.Clock klok) {
        this.signalen = signalen;
        this.terugkoppeling = terugkoppeling;
        this.opvolging = opvolging;
        this.aanvullen = aanvullen;
        this.taken = taken;
        this.huidige = huidige;
        this.termijnen = termijnen;
        this.essenties = essenties;
        this.klok = klok;
    }

    @Bean
    static Menuregel signaalmenu() {
        return new Menuregel(
                20,
                "Signalen",
                "/signalen",
                Set.of(Rol.MELDER, Rol.SLEUTELFUNCTIONARIS, Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC));
    }

    @GetMapping("/signalen")
    String lijst(Model model) {
        Medewerker wie = huidige.wie();
        model.addAttribute("lijst", signalen.bekijkLijst());
        model.addAttribute("ongelezen", terugkoppeling.ongelezen(wie.id()));
        model.addAttribute("behandelaar", !wie.rollen().equals(Set.of(Rol.MELDER)));
        return "signaal/lijst";
    }

    @GetMapping("/signalen/{nummer}")
    String toon(@PathVariable String nummer, Model model) {
        SignaalNummer signaalNummer = new SignaalNummer(nummer);
        Signaal signaal = signalen.bekijk(signaalNummer);
        model.addAttribute("signaal", signaal);
        model.addAttribute("terugkoppelingen", terugkoppeling.van(signaalNummer));
        model.addAttribute("magAanvullen", aanvullen.mag(signaalNummer));
        if (!signalen.isBehandelaar(signaalNummer)) {
            terugkoppeling.gelezen(signaalNummer);
            model.addAttribute("aanvullingen", aanvullen.eigen(signaalNummer));
            return "signaal/melder";
        }
        Medewerker wie = huidige.wie();
        model.addAttribute(
                "essentie",
                essenties.stream()
                        .filter(essentie -> essentie.kent(nummer))
                        .flatMap(essentie -> essentie.regels(nummer, wie).stream())
                        .toList());
        model.addAttribute("personen", signalen.personen(signaalNummer));
        model.addAttribute("meldingen", opvolging.van(signaalNummer));
        model.addAttribute("taken", taken.voor(nummer, wie));
        model.addAttribute(
                "termijnen",
                termijnen.alleVan(nummer).stream()
                        .map(t -> Map.of("label", t.omschrijving(), "waarde", t.resterend(klok.instant())))
                        .toList());
        return "signaal/signaal";
    }
}
