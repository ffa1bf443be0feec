// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.AKKOORD;
import static nl.baken.signaal.Sturingswoorden.ANONIMISEER_OP;
import static nl.baken.signaal.Sturingswoorden.BEWAREN_VERLENGD;
import static nl.baken.signaal.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.signaal.Sturingswoorden.TWEEDE_LEZER_NODIG;
import static nl.baken.signaal.Sturingswoorden.ZORG_NODIG;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P02.8, P02.9 and P02.11: how a signal ends, with a second reader where one is needed, and what remains of it. */
@Service
public class Afronding {

    private static final String TWEEDE_LEZER = "tweede-lezer-beoordelen";

    private final Signaalopslag signalen;
    private final Signaalpersonen personen;
    private final Meldingen meldingen;
    private final Terugkoppeling terugkoppeling;
    private final VierOgen vierOgen;
    private final Toegang toegang;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Afronding(
            Signaalopslag signalen,
            Signaalpersonen personen,
            Meldingen meldingen,
            Terugkoppeling terugkoppeling,
            VierOgen vierOgen,
            Toegang toegang,
            Termijnen termijnen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.signalen = signalen;
        this.personen = personen;
        this.meldingen = meldingen;
        this.terugkoppeling = terugkoppeling;
        this.vierOgen = vierOgen;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Voorbereiding("uitkomst-registreren")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijUitkomst(SignaalNummer nummer) {
        return Voorinvulling.leeg()
                .keuzes("zinnen", terugkoppeling.zinnen(2))
                .feit("wilTerugkoppeling", signalen.lees(nummer).magTerugkoppelen());
    }

    /**
     * P02.8.
     *
     * @throws Weigering when "founded, victim known" is chosen and nobody is named
     */
    @Taak("uitkomst-registreren")
    @Transactional
    public Sturing registreerUitkomst(SignaalNummer nummer, RegistreerUitkomst opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.uitkomst() == Uitkomst.GEGROND_SLACHTOFFER
                && slachtoffers(nummer).isEmpty()) {
            throw new Weigering(
                    "uitkomst", "Er is nog geen persoon bekend. Voeg die eerst toe op de pagina van het signaal.");
        }
        signalen.zetUitkomst(nummer, opdracht.uitkomst(), opdracht.toelichting());
        terugkoppeling.kies(signalen.lees(nummer), 2, opdracht.terugkoppelzin());
        meld("uitkomst geregistreerd", nummer);
        boolean tweedeLezer = isTweedeLezerNodig(nummer, opdracht.uitkomst());
        Instant vraag = klok.instant();
        if (tweedeLezer) {
            vierOgen.vraag(
                    nummer.waarde(),
                    TWEEDE_LEZER,
                    "ongegrond zonder politie-uitslag",
                    toegang.medewerker(),
                    Rol.TEAMLEIDER_ZC);
        }
        return Sturing.met(TWEEDE_LEZER_NODIG, tweedeLezer)
                .en(AKKOORD, false)
                .en(DOORZETTEN_OP, Date.from(termijnen.vervalt("T37", vraag)));
    }

    /** Never closed by one person, unless the police looked into it. */
    private boolean isTweedeLezerNodig(SignaalNummer nummer, Uitkomst uitkomst) {
        boolean ongegrond = uitkomst == Uitkomst.ONGEGROND_OVERIG
                || uitkomst == Uitkomst.ONGEGROND_ILLEGALE_PROSTITUTIE
                || uitkomst == Uitkomst.ONVOLDOENDE_INFO;
        boolean politieUitslag = meldingen.van(nummer).stream()
                .anyMatch(melding -> melding.route().isOpsporing() && melding.uitslag() != null);
        return ongegrond && !politieUitslag;
    }

    /** P02.9. */
    @Taak(TWEEDE_LEZER)
    @Transactional
    public Sturing beoordeelAlsTweedeLezer(SignaalNummer nummer, BeoordeelAlsTweedeLezer opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean akkoord = opdracht.akkoord() == Antwoord.JA;
        Geheim motief = opdracht.motief() == null ? Geheim.van("") : opdracht.motief();
        vierOgen.beslis(nummer.waarde(), TWEEDE_LEZER, toegang.medewerker(), akkoord, motief);
        return Sturing.met(AKKOORD, akkoord);
    }

    /** T37: nobody answered; the key officers of other municipalities may, and it never passes by itself. */
    @Transactional
    public Sturing vraagPlaatsvervanger(SignaalNummer nummer) {
        vierOgen.zetDoor(nummer.waarde(), TWEEDE_LEZER, Rol.SLEUTELFUNCTIONARIS);
        return Sturing.geen();
    }

    /** P02.11: to care coordination, or kept no longer than needed. */
    @Transactional
    public Sturing verwerkUitkomst(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        signalen.zetStatus(nummer, "afgerond");
        terugkoppeling.start(signaal);
        List<Long> slachtoffers = slachtoffers(nummer);
        if (signaal.uitkomst() == Uitkomst.GEGROND_SLACHTOFFER) {
            gebeurtenissen.publishEvent(
                    new SignaalGegrond(nummer, slachtoffers, signaal.gemeente(), signaal.isAcuut()));
            return Sturing.met(ZORG_NODIG, true);
        }
        Instant anonimiseren =
                termijnen.start("B01", nummer.waarde(), klok.instant()).vervalt();
        signalen.zetAnonimiseren(nummer, anonimiseren, false);
        return Sturing.met(ZORG_NODIG, false).en(ANONIMISEER_OP, Date.from(anonimiseren));
    }

    /**
     * Keeps a signal for one more term, to combine it with later ones (D09); once.
     *
     * @throws Weigering when it was lengthened before or is not waiting to be anonymised
     */
    @Transactional
    public void verlengBewaren(SignaalNummer nummer, VerlengBewaren opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Signaal signaal = signalen.lees(nummer);
        if (signaal.anonimiserenOp() == null || signaal.geanonimiseerdOp() != null || signaal.bewarenVerlengd()) {
            throw new Weigering("motief", "Bewaren kan maar één keer verlengd worden, zolang het signaal er nog is.");
        }
        signalen.zetAnonimiseren(nummer, termijnen.vervalt("B02_VERLENGD", signaal.anonimiserenOp()), true);
        gebeurtenissen.publishEvent(new Handeling("bewaren verlengd", nummer.waarde(), "betrokkenheid"));
    }

    /** D09: what could lead to somebody goes when its term has passed, unless it was lengthened meanwhile. */
    @Transactional
    public Sturing anonimiseer(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        if (signaal.anonimiserenOp() != null && signaal.anonimiserenOp().isAfter(klok.instant())) {
            return Sturing.met(BEWAREN_VERLENGD, true).en(ANONIMISEER_OP, Date.from(signaal.anonimiserenOp()));
        }
        signalen.anonimiseer(nummer);
        termijnen.gehaald("B01", nummer.waarde());
        toegang.gronden(nummer.waarde()).forEach(grond -> toegang.beeindig(nummer.waarde(), grond.grond()));
        meld("signaal geanonimiseerd", nummer);
        return Sturing.met(BEWAREN_VERLENGD, false);
    }

    private List<Long> slachtoffers(SignaalNummer nummer) {
        return personen.van(nummer).stream()
                .filter(persoon -> persoon.rol() != Persoonsrol.GETUIGE)
                .map(Signaalpersoon::id)
                .toList();
    }

    private void meld(String wat, SignaalNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "taak"));
    }
}
