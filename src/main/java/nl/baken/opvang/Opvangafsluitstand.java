// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import org.springframework.stereotype.Component;

/** D12: somebody lives in a place, or in an own safe one. While a place is looked for nothing is sure. */
@Component
class Opvangafsluitstand implements Afsluitstand {

    /** Nobody can stay here. */
    private static final Set<Opvangtype> KORT = Set.of(Opvangtype.UREN_72, Opvangtype.HOTEL_NOODPLEK);

    private final Behoeften behoeften;
    private final Plaatsingen plaatsingen;

    Opvangafsluitstand(Behoeften behoeften, Plaatsingen plaatsingen) {
        this.behoeften = behoeften;
        this.plaatsingen = plaatsingen;
    }

    @Override
    public Map<Afsluitonderdeel, Stand> bekend(ZaakNummer nummer) {
        if (behoeften.openstaand(nummer).isPresent()) {
            return Map.of();
        }
        return plaatsingen
                .huidige(nummer)
                .map(plaats ->
                        KORT.contains(plaats.soort()) ? Map.<Afsluitonderdeel, Stand>of() : plek("er is een plek."))
                .orElseGet(() -> heeftEigenPlek(nummer) ? plek("er is een eigen veilige plek.") : Map.of());
    }

    private boolean heeftEigenPlek(ZaakNummer nummer) {
        return behoeften
                .laatsteMetAntwoorden(nummer)
                .map(Behoefte::antwoorden)
                .filter(antwoorden -> antwoorden.eigenPlek() == EigenPlek.BEVESTIGD)
                .isPresent();
    }

    private static Map<Afsluitonderdeel, Stand> plek(String waarom) {
        return Map.of(Afsluitonderdeel.VEILIGE_PLEK, new Stand(Afsluitantwoord.GEREGELD, waarom));
    }
}
