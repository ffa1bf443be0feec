// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorgcoordinatie.Planversie.Doelstelling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.8: the plan that coordinator and client make and adjust, and its part of the case page. */
@Service
public class Plannen implements Zaakdeel {

    private static final String BIJSTELLEN = "zorgplan-bijstellen";

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
        bewaar(nummer, opdracht, "zorgplan vastgelegd");
    }

    @Voorbereiding(BIJSTELLEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Voorinvulling.leeg();
        zorgplannen.zoek(nummer).ifPresent(plan -> {
            plan.doelen().forEach(doel -> bekend.waarde(doel.leefgebied().veld(), doel.tekst()));
            bekend.waarde("afspraken", plan.afspraken()).waarde("noodplan", plan.noodplan());
        });
        return bekend;
    }

    @Zaakhandeling(value = BIJSTELLEN, titel = "Zorgplan bijstellen", gelukt = "Het zorgplan is bijgesteld.")
    @Transactional
    public void stelBij(ZaakNummer nummer, LegZorgplanVast opdracht) {
        if (zorgplannen.zoek(nummer).isEmpty()) {
            throw new Weigering("Er is nog geen zorgplan. Leg het eerst vast met de taak Zorgplan vastleggen.");
        }
        bewaar(nummer, opdracht, "zorgplan bijgesteld");
    }

    private void bewaar(ZaakNummer nummer, LegZorgplanVast opdracht, String wat) {
        toegang.eisBetrokken(nummer.waarde());
        zorgplannen.bewaar(nummer, opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, wat, "taak");
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Actie> acties = zaak.status().isInBehandeling()
                ? List.of(Actiegroep.ZAAK.actie("Zorgplan bijstellen", "zorgcoordinatie/" + BIJSTELLEN))
                : List.of();
        return zorgplannen
                .zoek(zaak.nummer())
                .map(plan ->
                        new Deel("Zorgplan", regels(plan), acties, List.of("zorgcoordinatie/zorgplan-vastleggen")));
    }

    private static List<Regel> regels(Planversie plan) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Als het misgaat", plan.noodplan().tekst()));
        plan.doelen().forEach(doel -> regels.add(regel(doel)));
        regels.add(new Regel("Afspraken", plan.afspraken().tekst()));
        regels.add(new Regel("Samen met de cliënt gemaakt", plan.metClient() ? "Ja" : "Nee"));
        if (plan.versie() > 1) {
            regels.add(new Regel("Versie", String.valueOf(plan.versie())));
        }
        return regels;
    }

    private static Regel regel(Doelstelling doel) {
        String tekst = doel.isOpen()
                ? doel.tekst().tekst()
                : doel.tekst().tekst() + "\nBehaald op " + Dag.toon(doel.behaaldOp());
        return new Regel("Doel: " + doel.leefgebied().omschrijving(), tekst);
    }
}
