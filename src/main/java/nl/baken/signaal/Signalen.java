// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Signaalpersonen.Gegevens;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals as people see and touch them outside a task. */
@Service
public class Signalen {

    static final String GROND_MELDER = "melder";

    /** Grounds that let somebody know of a signal without reading it. */
    private static final Set<String> ZONDER_INHOUD = Set.of(GROND_MELDER, Opvolging.GROND_ESCALATIE);

    private final Signaalopslag signalen;
    private final Signaalpersonen personen;
    private final Signaalproces proces;
    private final Toegang toegang;
    private final Boekhouding boekhouding;

    Signalen(
            Signaalopslag signalen,
            Signaalpersonen personen,
            Signaalproces proces,
            Toegang toegang,
            Boekhouding boekhouding) {
        this.signalen = signalen;
        this.personen = personen;
        this.proces = proces;
        this.toegang = toegang;
        this.boekhouding = boekhouding;
    }

    /**
     * P01.1: a signal comes in and its process starts.
     *
     * @param nummer made with the page that asked, so that sending twice reports once
     * @return the number
     * @throws Weigering when somebody is known but nothing of that person is told
     */
    @Transactional
    public SignaalNummer meld(SignaalNummer nummer, LegSignaalVast opdracht) {
        Medewerker wie = toegang.medewerker();
        if (signalen.isIngevoerd(nummer, wie.id())) {
            return nummer;
        }
        boolean namensAnder = opdracht.kanaal() != null && magNamensAnder(wie);
        signalen.voegToe(nummer, opdracht, wie.id(), namensAnder ? null : wie.id());
        if (Boolean.TRUE.equals(opdracht.persoonBekend())) {
            voegPersoonToe(
                    nummer,
                    Persoonsrol.MOGELIJK_SLACHTOFFER,
                    Boolean.TRUE.equals(opdracht.minderjarig()),
                    new Gegevens(opdracht.naam(), opdracht.geboortedatum(), opdracht.telefoon(), opdracht.adres()));
        }
        if (!namensAnder) {
            toegang.betrek(nummer.waarde(), wie.id(), GROND_MELDER);
        }
        boekhouding.begin(nummer);
        proces.ontvang(nummer);
        return nummer;
    }

    /** What D03 made of it, for the page right after reporting. */
    @Transactional(readOnly = true)
    public String urgentie(SignaalNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        return String.valueOf(signalen.lees(nummer).urgentie());
    }

    /** Whether this person may enter a signal of somebody without an account. */
    public static boolean magNamensAnder(Medewerker wie) {
        return wie.heeft(Rol.SLEUTELFUNCTIONARIS) || wie.heeft(Rol.ZORGCOORDINATOR) || wie.heeft(Rol.TEAMLEIDER_ZC);
    }

    /** Names one more person in a signal (several in one signal is normal: a raid, a house). */
    @Transactional
    public void voegPersoonToe(SignaalNummer nummer, VoegPersoonToe opdracht) {
        eisBehandelaar(nummer);
        voegPersoonToe(
                nummer,
                opdracht.rol(),
                Boolean.TRUE.equals(opdracht.minderjarig()),
                new Gegevens(opdracht.naam(), opdracht.geboortedatum(), opdracht.telefoon(), opdracht.adres()));
        boekhouding.meld("persoon toegevoegd", nummer);
    }

    private void voegPersoonToe(SignaalNummer nummer, Persoonsrol rol, boolean minderjarig, Gegevens wie) {
        if (wie.naam() == null && wie.geboortedatum() == null && wie.telefoon() == null && wie.adres() == null) {
            throw new Weigering(
                    "naam", "Vul minstens één gegeven van de persoon in: naam, geboortedatum, telefoon of adres.");
        }
        personen.voegToe(nummer, rol, minderjarig, wie);
    }

    /** The signal for its own page; a reporter gets it too, and the page shows only status and feedback then. */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Signaal bekijk(SignaalNummer nummer) {
        toegang.eisInzage("signaal", nummer.waarde());
        return signalen.lees(nummer);
    }

    /** Whether this person works on the signal, and does not merely report it. */
    public boolean isBehandelaar(SignaalNummer nummer) {
        return boekhouding.isBehandelaar(nummer, toegang.medewerker());
    }

    @Transactional(readOnly = true)
    public void eisBehandelaar(SignaalNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        if (!isBehandelaar(nummer)) {
            throw new NietGevonden();
        }
    }

    @Transactional(readOnly = true)
    public List<Signaal> vanMelder(Medewerker wie) {
        return signalen.lees(boekhouding.nummers(wie, true));
    }

    @Transactional(readOnly = true)
    public List<Signaal> inBehandeling(Medewerker wie) {
        return signalen.lees(boekhouding.nummers(wie, false));
    }

    @Transactional
    public List<Signaalpersoon> personen(SignaalNummer nummer) {
        eisBehandelaar(nummer);
        return personen.van(nummer);
    }

    /** One person of a founded signal, for the case that takes over. @throws NietGevonden when there is none */
    @Transactional(readOnly = true)
    public Signaalpersoon persoon(SignaalNummer nummer, long id) {
        return personen.zoek(nummer, id).orElseThrow(NietGevonden::new);
    }

    /** Who is involved with which signal, and what is written down of it. */
    @Service
    static class Boekhouding {

        private final Toegang toegang;
        private final Termijnen termijnen;
        private final ApplicationEventPublisher gebeurtenissen;
        private final Clock klok;

        Boekhouding(Toegang toegang, Termijnen termijnen, ApplicationEventPublisher gebeurtenissen, Clock klok) {
            this.toegang = toegang;
            this.termijnen = termijnen;
            this.gebeurtenissen = gebeurtenissen;
            this.klok = klok;
        }

        void begin(SignaalNummer nummer) {
            termijnen.start("T01", nummer.waarde(), klok.instant());
            meld("signaal vastgelegd", nummer);
        }

        void meld(String wat, SignaalNummer nummer) {
            gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "betrokkenheid"));
        }

        boolean isBehandelaar(SignaalNummer nummer, Medewerker wie) {
            return wie == Medewerker.SYSTEEM
                    || toegang.nummers(nummer.waarde(), wie).stream()
                            .anyMatch(betrokken -> !ZONDER_INHOUD.contains(betrokken.grond()));
        }

        List<String> nummers(Medewerker wie, boolean alsMelder) {
            return toegang.nummers(SignaalNummer.VOORVOEGSEL, wie).stream()
                    .filter(betrokken -> alsMelder
                            ? betrokken.grond().equals(GROND_MELDER)
                            : !ZONDER_INHOUD.contains(betrokken.grond()))
                    .map(Toegang.Betrokken::nummer)
                    .distinct()
                    .toList();
        }
    }
}
