// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.AKKOORD;
import static nl.baken.signaal.Sturingswoorden.ANONIMISEER_OP;
import static nl.baken.signaal.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.signaal.Sturingswoorden.TWEEDE_LEZER_NODIG;
import static nl.baken.signaal.Sturingswoorden.ZORG_NODIG;

import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P02.8, P02.9 and P02.11: how a signal ends, with a second reader where one is needed. */
@Service
public class Afronding {

    private static final String TWEEDE_LEZER = "tweede-lezer-beoordelen";

    private final Signaalopslag signalen;
    private final Signaalpersonen personen;
    private final Meldingen meldingen;
    private final Terugkoppeling terugkoppeling;
    private final Signaalproces proces;
    private final VierOgen vierOgen;
    private final Toegang toegang;
    private final Herinneren herinneren;
    private final Bewaren bewaren;
    private final Boekhouding boekhouding;
    private final ApplicationEventPublisher gebeurtenissen;

    Afronding(
            Signaalopslag signalen,
            Signaalpersonen personen,
            Meldingen meldingen,
            Terugkoppeling terugkoppeling,
            Signaalproces proces,
            VierOgen vierOgen,
            Toegang toegang,
            Herinneren herinneren,
            Bewaren bewaren,
            Boekhouding boekhouding,
            ApplicationEventPublisher gebeurtenissen) {
        this.signalen = signalen;
        this.personen = personen;
        this.meldingen = meldingen;
        this.terugkoppeling = terugkoppeling;
        this.proces = proces;
        this.vierOgen = vierOgen;
        this.toegang = toegang;
        this.herinneren = herinneren;
        this.bewaren = bewaren;
        this.boekhouding = boekhouding;
        this.gebeurtenissen = gebeurtenissen;
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
        signalen.zetHulpAangeboden(nummer, Boolean.TRUE.equals(opdracht.hulpAangeboden()));
        terugkoppeling.kies(signalen.lees(nummer), 2, opdracht.terugkoppelzin());
        herinneren.stop(nummer);
        boekhouding.meld("uitkomst geregistreerd", nummer, "taak");
        boolean tweedeLezer = isTweedeLezerNodig(nummer, opdracht.uitkomst());
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
                .en(DOORZETTEN_OP, boekhouding.vanafNu("T37"));
    }

    /** Never closed by one person, unless the police looked into it and found nothing. */
    private boolean isTweedeLezerNodig(SignaalNummer nummer, Uitkomst uitkomst) {
        return uitkomst.vraagtTweedeLezer()
                && meldingen.van(nummer).stream()
                        .noneMatch(melding ->
                                melding.route().isOpsporing() && melding.uitslag() == Uitslag.GEEN_MENSENHANDEL);
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
        terugkoppeling.start(signaal);
        if (signaal.uitkomst() == Uitkomst.GEGROND_SLACHTOFFER) {
            draagOver(signaal);
            return Sturing.met(ZORG_NODIG, true);
        }
        signalen.zetStatus(
                nummer,
                signaal.uitkomst() == Uitkomst.GEGROND_ZONDER_PERSOON ? "vermoeden zonder persoon" : "afgerond");
        if (signaal.uitkomst() == Uitkomst.ONGEGROND_ILLEGALE_PROSTITUTIE) {
            personen.verwijder(nummer);
            proces.vervalGelijkenis(nummer);
        }
        return Sturing.met(ZORG_NODIG, false).en(ANONIMISEER_OP, bewaren.begin(nummer));
    }

    /** One coordinator gets the case, so the others need not see the victim's own report any longer. */
    private void draagOver(Signaal signaal) {
        SignaalNummer nummer = signaal.nummer();
        List<Long> slachtoffers = slachtoffers(nummer);
        signalen.zetStatus(nummer, "afgerond");
        toegang.beeindig(nummer.waarde(), Boekhouding.ZELFMELDING);
        gebeurtenissen.publishEvent(new SignaalGegrond(
                nummer, slachtoffers, signaal.waargenomenOp(), signaal.gemeente(), signaal.isAcuut()));
    }

    private List<Long> slachtoffers(SignaalNummer nummer) {
        return personen.van(nummer).stream()
                .filter(persoon -> persoon.rol() != Persoonsrol.GETUIGE)
                .map(Signaalpersoon::id)
                .toList();
    }
}
