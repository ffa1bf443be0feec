// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
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
    private final Clock klok;

    Toewijzing(Zaken zaken, Kandidaten kandidaten, Toewijzingsopslag opslag, Beslissingen beslissingen, Clock klok) {
        this.zaken = zaken;
        this.kandidaten = kandidaten;
        this.opslag = opslag;
        this.beslissingen = beslissingen;
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
        return beslissingen.reken("centrumgemeente", LocalDate.now(klok), Map.of("gemeente", zaak.gemeente())).stream()
                .findFirst()
                .map(rij -> String.valueOf(rij.get("centrumgemeente")))
                .orElse("");
    }
}
