// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.MILLIS;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.VoorOverlijden;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakoverlijden;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Overlijdensopslag.Melding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X7, correction: the report was wrong, and the client lives. The case goes on where it was, under the same number and
 * with the same coordinator, plan and consents: nothing about the client changed, so nothing is asked again; only
 * an intake that was not done yet is gone through again, with what is known filled in. What lapsed runs on with the end it had, for a term of the law doesn't wait for our mistake. What was given away (a bed, a place on
 * a waiting list, the municipality's task) is not back: the tracks that ran begin again and ask for it.
 */
@Service
public class Overlijdensherstel {

    private static final String REGISTRATIE = "T51";
    private static final String NAZORG = "T33";
    private static final Set<String> VAN_DE_MELDING = Set.of("T30", "T145", "T146", "T147", "T148");

    private final Toegang toegang;
    private final Persoonszaken persoonszaken;
    private final VierOgen vierOgen;
    private final Zaken zaken;
    private final Zaakoverlijden zaakoverlijden;
    private final Personen personen;
    private final Bewaarblokkades blokkades;
    private final Termijnen termijnen;
    private final Overlijdensopslag opslag;
    private final Afsluitopslag afsluitingen;
    private final Wachtdossiers wachtend;
    private final List<Nasleep> nasleep;
    private final Zaakhervatting hervatting;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;

    Overlijdensherstel(
            Toegang toegang,
            Persoonszaken persoonszaken,
            VierOgen vierOgen,
            Zaken zaken,
            Zaakoverlijden zaakoverlijden,
            Personen personen,
            Bewaarblokkades blokkades,
            Termijnen termijnen,
            Overlijdensopslag opslag,
            Afsluitopslag afsluitingen,
            Wachtdossiers wachtend,
            List<Nasleep> nasleep,
            Zaakhervatting hervatting,
            Zorgproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.persoonszaken = persoonszaken;
        this.vierOgen = vierOgen;
        this.zaken = zaken;
        this.zaakoverlijden = zaakoverlijden;
        this.personen = personen;
        this.blokkades = blokkades;
        this.termijnen = termijnen;
        this.opslag = opslag;
        this.afsluitingen = afsluitingen;
        this.wachtend = wachtend;
        this.nasleep = nasleep;
        this.hervatting = hervatting;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    /**
     * Here, and in the other cases that heard of it from here: who withdraws it in one of those says only that this client
     * is not the one who died.
     *
     * @throws Weigering when no death was reported, or the file was closed because of it
     */
    @Zaakhandeling(
            value = "melding-overlijden-intrekken",
            titel = "Melding van overlijden intrekken",
            gelukt =
                    "De melding is ingetrokken. De zaak gaat verder. Kijk of de cliënt nog een plek in de opvang heeft.",
            ookTeamleiding = true,
            naOverlijden = true)
    @Transactional
    public void trekIn(ZaakNummer nummer, TrekMeldingOverlijdenIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        List<Zaak> alle = persoonszaken.houdVast(nummer);
        Melding melding =
                opslag.zoek(nummer).orElseThrow(() -> new Weigering("Er is geen overlijden gemeld bij deze zaak."));
        trekIn(alle.get(0), melding, opdracht.reden());
        List<Zaak> gemeld = alle.stream()
                .filter(zaak -> opslag.zoek(zaak.nummer()).isPresent())
                .toList();
        if (gemeld.stream().allMatch(this::isElders)) {
            gemeld.forEach(zaak -> trekIn(zaak, opslag.zoek(zaak.nummer()).orElseThrow(), opdracht.reden()));
        }
    }

    private boolean isElders(Zaak zaak) {
        return opslag.zoek(zaak.nummer()).map(Melding::elders).orElse(false);
    }

    private void trekIn(Zaak zaak, Melding melding, Intrekgrond reden) {
        ZaakNummer nummer = zaak.nummer();
        opslag.trekIn(melding, reden, toegang.medewerker().id());
        personen.zetOverleden(zaak.persoon(), null);
        blokkades.hefOpSinds(nummer, melding.gemeldOp());
        if (zaak.status() == Zaakstatus.OVERLEDEN) {
            hervat(nummer);
        } else {
            tijdlijn.noteer(nummer, "melding van overlijden ingetrokken", "teamleiding");
        }
    }

    private void hervat(ZaakNummer nummer) {
        VoorOverlijden voor = zaakoverlijden.voor(nummer);
        Zaakstatus status = verderIn(nummer, voor);
        proces.trekOverlijdenIn(nummer);
        vierOgen.trekAllesIn(nummer.waarde());
        afsluitingen.vervalt(nummer);
        zaakoverlijden.herstel(nummer, status);
        termijnen.herleef(nummer.waarde(), voor.op(), termijn -> looptWeer(termijn, status, voor));
        wachtend.verwijder(nummer);
        hervatting.begin(nummer, voor.sporen());
        nasleep.forEach(wat -> wat.herstel(nummer, voor.op()));
    }

    /**
     * Not what the death itself asked; in aftercare only aftercare and what has an end of its own, and in the care what
     * closing does anew.
     */
    private boolean looptWeer(Termijn termijn, Zaakstatus status, VoorOverlijden voor) {
        boolean vanDeMelding = VAN_DE_MELDING.contains(termijn.regel())
                && !termijn.anker().isBefore(voor.op().truncatedTo(MILLIS));
        return !vanDeMelding
                && !termijn.regel().equals(REGISTRATIE)
                && (termijn.regel().startsWith(NAZORG) == (status == Zaakstatus.NAZORG)
                        || nasleep.stream().anyMatch(wat -> wat.termijnen().contains(termijn.regel())));
    }

    /** Aftercare whose closing was not finished, is care again: closing is done anew, and so nothing of it is lost. */
    private Zaakstatus verderIn(ZaakNummer nummer, VoorOverlijden voor) {
        return switch (voor.status()) {
            case NIEUW, INTAKE -> voor.status();
            case NAZORG -> isSluitenAf(nummer, voor) ? Zaakstatus.NAZORG : Zaakstatus.BEGELEIDING;
            default -> zaken.kernset(nummer).isPresent() ? Zaakstatus.BEGELEIDING : Zaakstatus.INTAKE;
        };
    }

    private boolean isSluitenAf(ZaakNummer nummer, VoorOverlijden voor) {
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.regel().equals(REGISTRATIE))
                .noneMatch(termijn -> voor.op().truncatedTo(MICROS).equals(termijn.vervallenOp()));
    }
}
