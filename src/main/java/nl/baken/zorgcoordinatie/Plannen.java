// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorgcoordinatie.Zorgplannen.Zorgplan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.8: the plan that coordinator and client make, and its part of the case page. */
@Service
public class Plannen implements Zaakdeel {

    private final Toegang toegang;
    private final Zorgplannen zorgplannen;
    private final Tijdlijn tijdlijn;

    Plannen(Toegang toegang, Zorgplannen zorgplannen, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.zorgplannen = zorgplannen;
        this.tijdlijn = tijdlijn;
    }

    @Taak("zorgplan-vastleggen")
    @Transactional
    public void legVast(ZaakNummer nummer, LegZorgplanVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        zorgplannen.bewaar(nummer, opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "zorgplan vastgelegd", "taak");
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        return zorgplannen.zoek(zaak.nummer()).map(plan -> new Deel("Zorgplan", regels(plan), List.of()));
    }

    private static List<Regel> regels(Zorgplan plan) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Als het misgaat", plan.noodplan().tekst()));
        plan.doelen().forEach((gebied, doel) -> regels.add(new Regel("Doel: " + gebied.omschrijving(), doel.tekst())));
        regels.add(new Regel("Afspraken", plan.afspraken().tekst()));
        regels.add(new Regel("Samen met de cliënt gemaakt", plan.metClient() ? "Ja" : "Nee"));
        return regels;
    }
}
