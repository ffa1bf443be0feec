// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Formulierdeel;
import org.springframework.stereotype.Component;

/** What each field is for and on which ground it is asked, read from the forms themselves. */
@Component
class Veldverantwoording {

    /** Forms that fill the head of the case page. */
    static final List<String> VAN_DE_KERN =
            List.of("zorgcoordinatie/eerste-contact-leggen", "zorgcoordinatie/intake-vastleggen");

    private final Formulierbron formulieren;

    Veldverantwoording(Formulierbron formulieren) {
        this.formulieren = formulieren;
    }

    /** @param paden forms as {@code module/form}; a field that stands in two of them is told once */
    List<Zaakblad.Verantwoording> van(List<String> paden) {
        Map<String, Zaakblad.Verantwoording> perVeld = new LinkedHashMap<>();
        for (String pad : paden) {
            String bestand = "processes/" + pad.replace("/", "/formulieren/") + ".form";
            formulieren.lees(bestand).velden().stream()
                    .filter(veld -> veld.doel() != null && veld.grondslag() != null)
                    .forEach(veld -> perVeld.putIfAbsent(veld.naam(), regel(veld)));
        }
        return List.copyOf(perVeld.values());
    }

    private static Zaakblad.Verantwoording regel(Formulierdeel veld) {
        return new Zaakblad.Verantwoording(veld.label(), veld.doel(), veld.grondslag());
    }
}
