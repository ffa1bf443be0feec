// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Uittreksel;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.web.Menuregel;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ZaakController {

    private final HuidigeMedewerker huidige;
    private final Zakenlijst lijst;
    private final Zaakinzage inzage;
    private final Zaakkring kring;

    ZaakController(HuidigeMedewerker huidige, Zakenlijst lijst, Zaakinzage inzage, Zaakkring kring) {
        this.huidige = huidige;
        this.lijst = lijst;
        this.inzage = inzage;
        this.kring = kring;
    }

    @GetMapping("/zaken")
    String lijst(Model model) {
        model.addAttribute("zaken", lijst.voor(huidige.wie()));
        return "zaak/lijst";
    }

    @GetMapping("/zaken/{zaaknummer}")
    String blad(@PathVariable String zaaknummer, Model model) {
        model.addAttribute("blad", inzage.blad(new ZaakNummer(zaaknummer)));
        return "zaak/blad";
    }

    @GetMapping("/zaken/{zaaknummer}/wie-ziet-dit")
    String kring(@PathVariable String zaaknummer, Model model) {
        model.addAttribute("blad", kring.van(new ZaakNummer(zaaknummer)));
        return "zaak/wie-ziet-dit";
    }

    @Bean
    static Uittreksel uittrekselVanDeZaak(Zaakuittreksel blad) {
        return blad::van;
    }

    @Bean
    static Menuregel zakenmenu() {
        return new Menuregel(20, "Zaken", "/zaken", Set.of(Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC));
    }
}
