// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.4 and P03.7: the core set, and which municipality is responsible. */
@Service
public class Intake {

    private static final String TAAK = "intake-vastleggen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Gemeenten gemeenten;
    private final Beslissingen beslissingen;
    private final Gelijkenisalarm alarm;
    private final Clock klok;

    Intake(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Gemeenten gemeenten,
            Beslissingen beslissingen,
            Gelijkenisalarm alarm,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.gemeenten = gemeenten;
        this.beslissingen = beslissingen;
        this.alarm = alarm;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        Geheim geboren = personen.lees(zaak.persoon()).geboortedatum();
        Voorinvulling bekend = Voorinvulling.leeg()
                .waarde("gemeente", zaak.gemeente())
                .keuzes("gemeenten", gemeenten.keuzes(vandaag()));
        if (geboren != null) {
            bekend.waarde("leeftijdsklasse", Leeftijdsklasse.op(vandaag(), LocalDate.parse(geboren.tekst())));
        }
        return bekend;
    }

    @Taak(TAAK)
    @Transactional
    public void legVast(ZaakNummer nummer, LegIntakeVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        zaken.legIntakeVast(nummer, opdracht.kernset(), opdracht.gemeente(), opdracht.gemeenteRegistratie());
        alarm.controleer(nummer);
    }

    /** P03.7 by D07: the municipality of registration, else where the client was found. */
    @Transactional
    public Sturing bepaalCentrumgemeente(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        String gemeente = zaak.bepalendeGemeente();
        beslissingen.evalueer("centrumgemeente", nummer.waarde(), vandaag(), java.util.Map.of("gemeente", gemeente));
        zaken.zetCentrumgemeente(
                nummer,
                gemeenten
                        .zoek(gemeente, vandaag())
                        .map(Gemeente::centrumgemeente)
                        .orElse(null));
        return Sturing.geen();
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
