// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Codewoord;

/**
 * What somebody saw, as the reporter ticks it; the category (I1 to I7 of D01) carries the weight. The examples are a
 * proposal (domain.md D01), the categories follow the Aanwijzing mensenhandel.
 */
public enum Indicator implements Codewoord {
    I1_ZELFDE_BAAS("Woning, werk en vervoer komen van dezelfde persoon"),
    I1_SCHULD("Schuld bij de werkgever of een 'helper'"),
    I1_EIGEN_GELD("Beschikt niet over het eigen geld"),
    I2_GEEN_PAPIEREN("Heeft geen eigen papieren"),
    I2_BEWAAKT("Wordt bewaakt of altijd vergezeld"),
    I2_SPREEKT_NIET("Mag of durft niet zelf te spreken"),
    I2_KENT_ADRES_NIET("Kent het eigen adres niet"),
    I3_ONDERBETAALD("Krijgt weinig of geen loon"),
    I3_LANGE_DAGEN("Werkt heel lange dagen of onveilig"),
    I3_SLAAPT_OP_WERK("Slaapt op de werkplek"),
    I4_LETSEL("Heeft verwondingen"),
    I4_DREIGING("Wordt bedreigd, of familie wordt bedreigd"),
    I4_GEDWONGEN("Moet dingen doen onder dwang"),
    I4_TATOEAGE("Heeft een tatoeage of merk van iemand anders"),
    I5_VEEL_INGESCHREVEN("Veel mensen of inschrijvingen op één adres"),
    I5_ZELFDE_HELPER("Steeds dezelfde 'helper', of betaalt voor anderen"),
    I5_WISSELEND_WERK("Steeds een andere werkplek"),
    I6_GELD_OF_SPULLEN("Jong, met onverklaarbaar geld of spullen"),
    I6_OUDERE_VRIEND("Jong, met een veel oudere 'vriend'"),
    I6_HOTEL("Jong, in een hotel of weggelopen"),
    I6_KLUSJES("Jong, doet klusjes voor drugs of criminelen"),
    I7_ZEGT_HET_ZELF("Zegt het zelf"),
    I7_PARTNER_HERKENT("Politie, Arbeidsinspectie of Veilig Thuis herkent het");

    private final String omschrijving;

    Indicator(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** The number of ticks per category, as D01 asks: {@code aantalI1} to {@code aantalI7}. */
    static Map<String, Object> tel(Collection<Indicator> getikt) {
        Map<String, Object> aantallen = new HashMap<>();
        for (int i = 1; i <= 7; i++) {
            String categorie = "I" + i;
            aantallen.put("aantal" + categorie, (int) getikt.stream()
                    .filter(indicator -> indicator.name().startsWith(categorie))
                    .count());
        }
        return aantallen;
    }

    /** What the first table of D01 answered. */
    static int score(List<Map<String, Object>> uitkomst) {
        return uitkomst.stream()
                .findFirst()
                .map(rij -> rij.values().iterator().next())
                .map(waarde -> waarde instanceof Number getal ? getal.intValue() : 0)
                .orElse(0);
    }
}
