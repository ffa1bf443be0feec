// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.Indicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signals of the demo that are no case yet: new, being judged, with a partner, or answered. */
@Component
@Profile("demo")
class Demomeldingen {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";
    private static final String ZAANSTAD = "sleutelfunctionaris_zaanstad";

    private final Speler speler;
    private final Demosignalen signalen;

    Demomeldingen(Speler speler, Demosignalen signalen) {
        this.speler = speler;
        this.signalen = signalen;
    }

    void alles() {
        antwoordVoorDeMelder();
        partnerZwijgtTeLang();
        wachtOpPartner();
        overDrieDagen();
        vanMorgen();
    }

    private void antwoordVoorDeMelder() {
        speler.dagenGeleden(6, 9);
        SignaalNummer nummer = signalen.meld(
                "Haarlem",
                "Drie mannen delen één kamer boven een zaak.",
                List.of(Indicator.I1_ZELFDE_BAAS, Indicator.I5_VEEL_INGESCHREVEN));
        speler.dagenGeleden(5, 10);
        signalen.verrijk(HAARLEM, nummer, List.of("i1_zelfde_baas", "i5_veel_ingeschreven"));
        speler.dagenGeleden(4, 10);
        signalen.duid(HAARLEM, nummer, "twijfel", List.of(), "doorgegeven");
    }

    private void partnerZwijgtTeLang() {
        SignaalNummer nummer = gemeldBijPartner(45);
        speler.dagenGeleden(27, 9);
        speler.timers();
        speler.doet(
                ZAANSTAD,
                nummer.waarde(),
                "ketenpartner-herinneren",
                Map.of("kanaal", "telefoon", "herinnerdOp", speler.vandaag()));
        speler.dagenGeleden(2, 9);
        speler.timers();
    }

    private void wachtOpPartner() {
        gemeldBijPartner(24);
        speler.dagenGeleden(1, 9);
        speler.timers();
    }

    private SignaalNummer gemeldBijPartner(int dagenGeleden) {
        speler.dagenGeleden(dagenGeleden, 9);
        SignaalNummer nummer = signalen.meld(
                "Zaanstad",
                "Vrouw betaalt de huur van drie anderen.",
                List.of(Indicator.I1_SCHULD, Indicator.I5_ZELFDE_HELPER));
        speler.dagenGeleden(dagenGeleden - 2, 10);
        signalen.verrijk(ZAANSTAD, nummer, List.of("i1_schuld", "i5_zelfde_helper"));
        speler.dagenGeleden(dagenGeleden - 3, 10);
        signalen.duid(ZAANSTAD, nummer, "twijfel", List.of(), "doorgegeven");
        signalen.verstuurAlles(ZAANSTAD, nummer);
        return nummer;
    }

    private void overDrieDagen() {
        speler.dagenGeleden(2, 9);
        SignaalNummer nummer = signalen.meld(
                "Haarlem",
                "Jongen van een jaar of zeventien met veel geld op school.",
                List.of(Indicator.I6_GELD_OF_SPULLEN));
        speler.dagenGeleden(1, 10);
        signalen.verrijk(HAARLEM, nummer, List.of("i6_geld_of_spullen"));
    }

    private void vanMorgen() {
        speler.dagenGeleden(0, 8);
        signalen.meld(
                "Haarlem",
                "Schoonmaker krijgt al weken geen loon en slaapt op het werk.",
                List.of(Indicator.I3_ONDERBETAALD, Indicator.I3_SLAAPT_OP_WERK));
    }
}
