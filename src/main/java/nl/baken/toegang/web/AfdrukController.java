// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.toegang.Afdrukken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A browser says that somebody prints a page; what page that is, is looked up here and not taken from the browser. */
@Controller
class AfdrukController {

    private final Adreszoeker adressen;
    private final Afdrukken afdrukken;

    AfdrukController(Adreszoeker adressen, Afdrukken afdrukken) {
        this.adressen = adressen;
        this.afdrukken = afdrukken;
    }

    @PostMapping("/afdrukken")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void druk(@RequestParam String pad) {
        Adreszoeker.Treffer bladzijde = adressen.zoek("GET", pad).orElseThrow(NietGevonden::new);
        afdrukken.meld(bladzijde.recht(), bladzijde.delen());
    }
}
