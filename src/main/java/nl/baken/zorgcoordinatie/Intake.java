// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Personen;
import nl.baken.signaal.Antwoord;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
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
    private final Gelijkenisalarm alarm;
    private final Meerderjarigheid meerderjarigheid;
    private final Clock klok;

    Intake(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Gemeenten gemeenten,
            Gelijkenisalarm alarm,
            Meerderjarigheid meerderjarigheid,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.gemeenten = gemeenten;
        this.alarm = alarm;
        this.meerderjarigheid = meerderjarigheid;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        Geheim geboren = personen.lees(zaak.persoon()).geboortedatum();
        Voorinvulling bekend = Voorinvulling.leeg()
                .waarde("gemeente", zaak.gemeente())
                .keuzes("gemeenten", gemeenten.keuzes(vandaag()))
                .keuzes("sectoren", sectoren());
        if (geboren != null) {
            LocalDate datum = LocalDate.parse(geboren.tekst());
            bekend.waarde("leeftijdsklasse", Leeftijdsklasse.op(vandaag(), datum))
                    .waarde("geboortedatum", datum);
        }
        zaken.kernset(nummer).ifPresent(eerder -> vulIn(bekend, zaak, eerder));
        return bekend;
    }

    /** An intake that was broken off and begins again (X2): what was known is not asked twice. */
    private static void vulIn(Voorinvulling bekend, Zaak zaak, Kernset eerder) {
        bekend.waarde("leeftijdsklasse", eerder.leeftijdsklasse())
                .waarde("geslacht", eerder.geslacht())
                .waarde("nationaliteitsgroep", eerder.nationaliteitsgroep())
                .waarde("verblijfsstatus", eerder.verblijfsstatus())
                .waarde("kinderen", antwoord(eerder.kinderen()))
                .waarde("letsel", antwoord(eerder.letsel()))
                .waarde("sector", eerder.sector())
                .waarde("andereSectoren", List.copyOf(eerder.andereSectoren()))
                .waarde("gemeenteRegistratie", zaak.gemeenteRegistratie())
                .waarde("directNodig", List.copyOf(eerder.directNodig()));
    }

    private static List<Keuze> sectoren() {
        return Arrays.stream(Sector.values())
                .filter(Sector::isUitbuiting)
                .map(sector -> new Keuze(sector.name().toLowerCase(Locale.ROOT), sector.omschrijving()))
                .toList();
    }

    private static @Nullable Antwoord antwoord(@Nullable Boolean jaOfNee) {
        if (jaOfNee == null) {
            return null;
        }
        return jaOfNee ? Antwoord.JA : Antwoord.NEE;
    }

    @Taak(TAAK)
    @Transactional
    public void legVast(ZaakNummer nummer, LegIntakeVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        LocalDate geboren = opdracht.geboortedatum();
        if (geboren != null && Leeftijdsklasse.op(vandaag(), geboren) != opdracht.leeftijdsklasse()) {
            throw new Weigering(
                    "geboortedatum", "Deze datum past niet bij de leeftijd die je koos. Verander een van de twee.");
        }
        zaken.legIntakeVast(nummer, opdracht.kernset(), opdracht.gemeente(), opdracht.gemeenteRegistratie());
        if (geboren != null) {
            personen.zetGeboortedatum(zaken.lees(nummer).persoon(), geboren);
        }
        alarm.controleer(nummer);
        meerderjarigheid.volg(nummer);
    }

    /** P03.7 by D07: the municipality of registration, else where the client was found. */
    @Transactional
    public Sturing bepaalCentrumgemeente(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        String gemeente = zaak.bepalendeGemeente();
        zaken.zetCentrumgemeente(
                nummer,
                gemeenten
                        .bepaal(nummer.waarde(), gemeente, vandaag())
                        .map(Gemeente::centrumgemeente)
                        .orElse(null));
        return Sturing.geen();
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
