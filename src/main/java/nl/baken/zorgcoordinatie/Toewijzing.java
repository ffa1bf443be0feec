// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        List<Voorstel> voorstellen = kandidaten.voor(zaak, centrumgemeente(zaak)).stream()
                .map(kandidaat -> beoordeel(nummer, kandidaat))
                .toList();
        opslag.bewaar(nummer, voorstellen);
        return Sturing.geen();
    }

    private Voorstel beoordeel(ZaakNummer nummer, Kandidaat kandidaat) {
        Map<String, Object> uitkomst = beslissingen
                .evalueer("toewijzing-voorkeur", nummer.waarde(), LocalDate.now(klok), kandidaat.invoer())
                .get(0);
        return new Voorstel(
                kandidaat.account(),
                ((Number) uitkomst.get("rang")).intValue(),
                String.valueOf(uitkomst.get("reden")),
                Boolean.TRUE.equals(uitkomst.get("overbelast")),
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
