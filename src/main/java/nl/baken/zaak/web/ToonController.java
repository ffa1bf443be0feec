// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Toonreden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one hidden field until the page is left: with script in its place, without on the whole page again. */
@Controller
class ToonController {

    private final Schuilvelden velden;
    private final Zaakinzage inzage;

    ToonController(Schuilvelden velden, Zaakinzage inzage) {
        this.velden = velden;
        this.inzage = inzage;
    }

    @PostMapping("/zaken/{zaaknummer}/tonen/{veld}")
    String toon(
            @PathVariable String zaaknummer,
            @PathVariable String veld,
            @RequestParam(defaultValue = "") String reden,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            HttpServletResponse antwoord) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        Verborgen getoond = velden.toon(nummer, veld, Toonreden.vanCode(reden));
        if (getoond.fout() != null) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("getoond", getoond);
        if (htmx != null) {
            model.addAttribute("nummer", nummer.waarde());
            return "zaak/getoond";
        }
        model.addAttribute("blad", inzage.blad(nummer));
        return "zaak/blad";
    }
}
