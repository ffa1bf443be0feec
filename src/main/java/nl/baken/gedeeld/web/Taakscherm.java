// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.gedeeld.taak.Taaktermijn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What stands on the page of an open task: until when and why, what you must know, and the fields. */
@Component
class Taakscherm {

    private final Taakpoort poort;
    private final Taaktermijn termijnen;
    private final List<Essentie> essenties;

    Taakscherm(Taakpoort poort, Taaktermijn termijnen, List<Essentie> essenties) {
        this.poort = poort;
        this.termijnen = termijnen;
        this.essenties = essenties;
    }

    /** In one transaction: what stands beside the form is of one moment. */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void vul(
            Model model,
            Taakformulier taak,
            Map<String, List<String>> getypt,
            Map<String, List<String>> fouten,
            Medewerker wie) {
        String nummer = taak.open().nummer();
        List<Veld> velden = poort.velden(taak, getypt, fouten, wie);
        model.addAttribute("taak", taak.open());
        model.addAttribute("label", taak.gegevens().label());
        model.addAttribute("termijn", termijnen.van(taak.open()).orElse(null));
        model.addAttribute("velden", velden);
        model.addAttribute(
                "zichtbaar", String.join(",", velden.stream().map(Veld::naam).toList()));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
        model.addAttribute("vanMij", taak.open().isVan(wie));
        essenties.stream().filter(essentie -> essentie.kent(nummer)).findFirst().ifPresent(essentie -> {
            model.addAttribute("essentie", essentie.regels(nummer, wie));
            model.addAttribute("adres", essentie.adres(nummer, wie));
        });
    }
}
