// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Signaalpersonen.Gegevens;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals as people see and touch them outside a task. */
@Service
public class Signalen {

    private static final String ONTVANGST = "ontvangst van signaal";

    private final Signaalopslag signalen;
    private final Signaalpersonen personen;
    private final Dubbelcontrole dubbelcontrole;
    private final Signaalproces proces;
    private final Toegang toegang;
    private final Boekhouding boekhouding;

    Signalen(
            Signaalopslag signalen,
            Signaalpersonen personen,
            Dubbelcontrole dubbelcontrole,
            Signaalproces proces,
            Toegang toegang,
            Boekhouding boekhouding) {
        this.signalen = signalen;
        this.personen = personen;
        this.dubbelcontrole = dubbelcontrole;
        this.proces = proces;
        this.toegang = toegang;
        this.boekhouding = boekhouding;
    }

    /**
     * P01.1: a signal comes in and its process starts.
     *
     * @param voorstel made with the page that asked, so that sending twice reports once
     * @return the number
     * @throws Weigering when somebody is known but nothing of that person is told
     */
    @Transactional
    public SignaalNummer meld(SignaalNummer voorstel, LegSignaalVast opdracht) {
        Medewerker wie = toegang.medewerker();
        if (signalen.isIngevoerd(voorstel, wie.id())) {
            return voorstel;
        }
        // Somebody else's number is no answer to "does it exist": it just becomes another one.
        SignaalNummer nummer = signalen.bestaat(voorstel) ? SignaalNummer.nieuw() : voorstel;
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
            toegang.betrek(nummer.waarde(), wie.id(), Boekhouding.MELDER);
        }
        boekhouding.begin(nummer);
        proces.ontvang(nummer);
        return nummer;
    }

    /** Whether this person already sent the page with this number: a draft that comes in later is stale. */
    @Transactional(readOnly = true)
    public boolean isGemeld(SignaalNummer nummer) {
        return signalen.kentAlsInvoerder(nummer, toegang.medewerker().id());
    }

    /** What D03 made of it, for the page right after reporting. */
    @Transactional(noRollbackFor = NietGevonden.class)
    public String urgentie(SignaalNummer nummer) {
        // Whoever enters a signal for somebody else may have nothing to do with it afterwards.
        if (signalen.kentAlsInvoerder(nummer, toegang.medewerker().id())) {
            boekhouding.zag(ONTVANGST, nummer.waarde(), Boekhouding.MELDER);
        } else {
            toegang.eisInzage(ONTVANGST, nummer.waarde());
        }
        return String.valueOf(signalen.lees(nummer).urgentie());
    }

    /** Whether this person may enter a signal of somebody without an account. */
    public static boolean magNamensAnder(Medewerker wie) {
        return wie.heeft(Rol.SLEUTELFUNCTIONARIS) || wie.heeft(Rol.ZORGCOORDINATOR) || wie.heeft(Rol.TEAMLEIDER_ZC);
    }

    /**
     * Names one more person in a signal (several in one signal is normal: a raid, a house), and looks whether that
     * person is known already, as P01 does for who is named at once.
     *
     * @throws Weigering when nothing of that person is told or the signal is closed
     */
    @Transactional
    public void voegPersoonToe(SignaalNummer nummer, VoegPersoonToe opdracht) {
        eisBehandelaar(nummer);
        if (!signalen.lees(nummer).isOpen()) {
            throw new Weigering("Dit signaal is afgerond. Maak voor deze persoon een nieuw signaal.");
        }
        long persoon = voegPersoonToe(
                nummer,
                opdracht.rol(),
                Boolean.TRUE.equals(opdracht.minderjarig()),
                new Gegevens(opdracht.naam(), opdracht.geboortedatum(), opdracht.telefoon(), opdracht.adres()));
        boekhouding.meld("persoon toegevoegd", nummer);
        dubbelcontrole.controleer(nummer, persoon);
    }

    private long voegPersoonToe(SignaalNummer nummer, Persoonsrol rol, boolean minderjarig, Gegevens wie) {
        if (wie.naam() == null && wie.geboortedatum() == null && wie.telefoon() == null && wie.adres() == null) {
            throw new Weigering(
                    "naam", "Vul minstens één gegeven van de persoon in: naam, geboortedatum, telefoon of adres.");
        }
        return personen.voegToe(nummer, rol, minderjarig, wie);
    }

    /** The signal for its own page; a reporter gets it too, and the page shows only status and feedback then. */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Signaal bekijk(SignaalNummer nummer) {
        boekhouding.eisInzage(nummer);
        return signalen.lees(nummer);
    }

    /** Whether this person has a page of the signal: as its reporter or as somebody who works on it. */
    @Transactional(readOnly = true)
    public boolean isLezer(SignaalNummer nummer) {
        return boekhouding.isLezer(nummer);
    }

    /** Whether this person works on the signal, and does not merely report it. */
    public boolean isBehandelaar(SignaalNummer nummer) {
        return boekhouding.isBehandelaar(nummer, toegang.medewerker());
    }

    @Transactional(readOnly = true)
    public void eisBehandelaar(SignaalNummer nummer) {
        boekhouding.eisBehandelaar(nummer);
    }

    /** @param voorAnder entered for somebody without an account, who may call again */
    public record Lijst(List<Signaal> eigen, List<Signaal> behandeling, List<Signaal> voorAnder) {}

    /** All the signals that concern the person at the keyboard, to look at. */
    @Transactional
    public Lijst bekijkLijst() {
        Medewerker wie = toegang.medewerker();
        boekhouding.zag("signalenlijst", wie.id(), "eigen signalen");
        return new Lijst(vanMelder(wie), inBehandeling(wie), ingevoerdVoorAnder(wie));
    }

    @Transactional(readOnly = true)
    public List<Signaal> vanMelder(Medewerker wie) {
        return signalen.lees(boekhouding.nummers(wie, true));
    }

    /** Entered for somebody without an account, who may call again; what this person works on is elsewhere. */
    @Transactional(readOnly = true)
    public List<Signaal> ingevoerdVoorAnder(Medewerker wie) {
        List<String> behandeling = boekhouding.nummers(wie, false);
        return signalen.ingevoerdVoorAnder(wie.id()).stream()
                .filter(signaal -> !behandeling.contains(signaal.nummer().waarde()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Signaal> inBehandeling(Medewerker wie) {
        return signalen.lees(boekhouding.nummers(wie, false));
    }

    /** Who is named, as long as somebody works on the signal; afterwards nobody needs to know (domain.md 2.2). */
    @Transactional
    public List<Signaalpersoon> personen(SignaalNummer nummer) {
        eisBehandelaar(nummer);
        List<Signaalpersoon> bekend = signalen.lees(nummer).isOpen() ? personen.van(nummer) : List.of();
        if (!bekend.isEmpty()) {
            boekhouding.zag("personen van signaal", nummer.waarde(), "betrokkenheid");
        }
        return bekend;
    }

    /** Every mention of this person in any signal, this one too, as somebody judged (P01.6). */
    @Transactional(readOnly = true)
    public List<Long> vermeldingen(SignaalNummer nummer, long id) {
        return personen.vermeldingen(nummer, id);
    }

    /** One person of a founded signal, for the case that takes over. @throws NietGevonden when there is none */
    @Transactional(readOnly = true)
    public Signaalpersoon persoon(SignaalNummer nummer, long id) {
        return personen.zoek(nummer, id).orElseThrow(NietGevonden::new);
    }
}
