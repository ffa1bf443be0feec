// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.ESCALEREN;
import static nl.baken.signaal.Sturingswoorden.HERINNER_OP;
import static nl.baken.signaal.Sturingswoorden.NIET_LANGER_WACHTEN;
import static nl.baken.signaal.Sturingswoorden.WACHT_OP_UITSLAG;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P02.5 to P02.7: report to partners, keep asking, and take in what they answer. */
@Service
public class Opvolging {

    static final String GROND_ESCALATIE = "uitblijvend antwoord";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Meldingen meldingen;
    private final Signaalproces proces;
    private final Termijnen termijnen;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Opvolging(
            Meldingen meldingen,
            Signaalproces proces,
            Termijnen termijnen,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.meldingen = meldingen;
        this.proces = proces;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Voorbereiding("melding-versturen")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijVersturen(SignaalNummer nummer, Taakgegevens taak) {
        Melding melding = meldingen.lees(nummer, taak.volgnummer());
        return Voorinvulling.leeg()
                .waarde("verstuurd", melding.isVerplicht() ? Antwoord.JA : null)
                .waarde("verzondenOp", LocalDate.now(klok))
                .feit("route", melding.route().omschrijving())
                .feit("plicht", melding.plicht())
                .feit("grond", melding.grond());
    }

    /**
     * P02.5 for one route.
     *
     * @throws Weigering when a mandatory report is skipped, or one that needs consent is sent without it
     */
    @Taak("melding-versturen")
    @Transactional
    public Sturing verstuur(SignaalNummer nummer, Taakgegevens taak, VerstuurMelding opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Melding melding = meldingen.lees(nummer, taak.volgnummer());
        boolean verstuurd = opdracht.verstuurd() == Antwoord.JA;
        if (!verstuurd && melding.isVerplicht()) {
            throw new Weigering("verstuurd", "Deze melding is verplicht. Verstuur haar, of bespreek het met de FG.");
        }
        if (verstuurd && "toestemming".equals(melding.plicht()) && opdracht.toestemming() != Antwoord.JA) {
            throw new Weigering("toestemming", "Deze melding mag alleen met toestemming van de persoon zelf.");
        }
        meldingen.verstuur(nummer, taak.volgnummer(), opdracht);
        meld(verstuurd ? "melding verstuurd: " + melding.route().code() : "melding niet verstuurd", nummer);
        return wachten(nummer).en(NIET_LANGER_WACHTEN, false);
    }

    @Voorbereiding("ketenpartner-herinneren")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijHerinneren(SignaalNummer nummer) {
        return Voorinvulling.leeg().waarde("herinnerdOp", LocalDate.now(klok)).feit("partners", wachtOp(nummer));
    }

    @Taak("ketenpartner-herinneren")
    @Transactional
    public Sturing herinner(SignaalNummer nummer, HerinnerKetenpartner opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean stoppen = Boolean.TRUE.equals(opdracht.nietLangerWachten());
        if (stoppen && (opdracht.reden() == null || opdracht.reden().isLeeg())) {
            throw new Weigering("reden", "Schrijf waarom je niet langer wacht.");
        }
        meldingen.herinner(nummer);
        meld(stoppen ? "niet langer op antwoord gewacht" : "ketenpartner herinnerd", nummer);
        return Sturing.met(NIET_LANGER_WACHTEN, stoppen);
    }

    @Voorbereiding("uitblijven-bespreken")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijUitblijven(SignaalNummer nummer) {
        return Voorinvulling.leeg().feit("partners", wachtOp(nummer));
    }

    /** The policy officer sees which partner and since when, and nothing of the signal. */
    @Taak("uitblijven-bespreken")
    @Transactional
    public Sturing bespreekUitblijven(SignaalNummer nummer, BespreekUitblijven opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        meldingen.herinner(nummer);
        meld("uitblijven van antwoord besproken: " + opdracht.afspraak().code(), nummer);
        toegang.beeindig(nummer.waarde(), GROND_ESCALATIE);
        return Sturing.met(NIET_LANGER_WACHTEN, opdracht.afspraak() == Uitblijfafspraak.NIET_LANGER_WACHTEN);
    }

    /** P02.7: after 14 days, 30 days and every 30 days; from 30 days on it goes to the policy officer. */
    @Transactional
    public Sturing bepaalHerinnermoment(SignaalNummer nummer) {
        return wachten(nummer);
    }

    /**
     * P02.6: registers what a partner answered; it may come late and it may come twice.
     *
     * @throws Weigering when this partner's answer was registered before
     */
    @Transactional
    public void registreerUitslag(SignaalNummer nummer, int volgnummer, RegistreerUitslag opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (!meldingen.zetUitslag(nummer, volgnummer, opdracht.uitslag(), opdracht.ontvangenOp())) {
            throw new Weigering("uitslag", "De uitslag van deze melding is al vastgelegd.");
        }
        meld("uitslag vastgelegd", nummer);
        if (meldingen.van(nummer).stream().noneMatch(Melding::wachtOpUitslag)) {
            proces.uitslagOntvangen(nummer);
        }
    }

    @Transactional(readOnly = true)
    public List<Melding> van(SignaalNummer nummer) {
        return meldingen.van(nummer);
    }

    private Sturing wachten(SignaalNummer nummer) {
        Optional<Melding> oudste = meldingen.van(nummer).stream()
                .filter(Melding::wachtOpUitslag)
                .min(Comparator.comparing(Melding::verzondenOp));
        if (oudste.isEmpty()) {
            return Sturing.met(WACHT_OP_UITSLAG, false);
        }
        int ronde = oudste.get().herinnerd();
        if (ronde > 0) {
            toegang.betrek(nummer.waarde(), Rol.BELEIDSMEDEWERKER, null, GROND_ESCALATIE);
        }
        return Sturing.met(WACHT_OP_UITSLAG, true)
                .en(HERINNER_OP, Date.from(moment(oudste.get(), ronde)))
                .en(ESCALEREN, ronde > 0);
    }

    private Instant moment(Melding melding, int ronde) {
        Instant verzonden = melding.verzondenOp().atStartOfDay(ZONE).toInstant();
        if (ronde == 0) {
            return termijnen.vervalt("T03_HERINNERING", verzonden);
        }
        Instant moment = verzonden;
        for (int i = 0; i < ronde; i++) {
            moment = termijnen.vervalt("T03_ESCALATIE", moment);
        }
        return moment;
    }

    private String wachtOp(SignaalNummer nummer) {
        return String.join(
                "; ",
                meldingen.van(nummer).stream()
                        .filter(Melding::wachtOpUitslag)
                        .map(m -> m.route().omschrijving() + ", sinds "
                                + nl.baken.gedeeld.formulier.Datuminvoer.toon(m.verzondenOp()))
                        .toList());
    }

    private void meld(String wat, SignaalNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "taak"));
    }
}
