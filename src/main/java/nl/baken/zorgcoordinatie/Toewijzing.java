// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Kandidaten.Kandidaat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.1 by D11: who fits this case best? It proposes; the team leader decides. */
@Service
public class Toewijzing {

    private final Zaken zaken;
    private final Kandidaten kandidaten;
    private final Toewijzingsopslag opslag;
    private final Beslissingen beslissingen;
    private final Gemeenten gemeenten;
    private final Clock klok;

    Toewijzing(
            Zaken zaken,
            Kandidaten kandidaten,
            Toewijzingsopslag opslag,
            Beslissingen beslissingen,
            Gemeenten gemeenten,
            Clock klok) {
        this.zaken = zaken;
        this.kandidaten = kandidaten;
        this.opslag = opslag;
        this.beslissingen = beslissingen;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    @Transactional
    public Sturing stelVoor(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        List<Kandidaat> team = kandidaten.voor(zaak, centrumgemeente(zaak));
        List<List<Map<String, Object>>> oordelen = beslissingen.evalueerAlle(
                "toewijzing-voorkeur",
                nummer.waarde(),
                LocalDate.now(klok),
                team.stream().map(Kandidaat::invoer).toList());
        opslag.bewaar(
                nummer,
                IntStream.range(0, team.size())
                        .mapToObj(i -> voorstel(team.get(i), oordelen.get(i).get(0)))
                        .toList());
        return Sturing.met(EERSTE_KEER, true);
    }

    /** As {@link #stelVoor}, for this moment: nothing is decided, so nothing is kept. */
    @Transactional(readOnly = true)
    List<Voorstel> weeg(Zaak zaak) {
        return kandidaten.voor(zaak, centrumgemeente(zaak)).stream()
                .map(kandidaat -> voorstel(
                        kandidaat,
                        beslissingen
                                .reken("toewijzing-voorkeur", LocalDate.now(klok), kandidaat.invoer())
                                .get(0)))
                .toList();
    }

    private static Voorstel voorstel(Kandidaat kandidaat, Map<String, Object> oordeel) {
        return new Voorstel(
                kandidaat.account(),
                ((Number) oordeel.get("rang")).intValue(),
                String.valueOf(oordeel.get("reden")),
                Boolean.TRUE.equals(oordeel.get("overbelast")),
                kandidaat.werklast(),
                kandidaat.norm());
    }

    /** By D07; empty for a municipality outside the region, which then matches nobody's. */
    private String centrumgemeente(Zaak zaak) {
        return gemeenten
                .zoek(zaak.gemeente(), LocalDate.now(klok))
                .map(Gemeente::centrumgemeente)
                .orElse("");
    }
}
