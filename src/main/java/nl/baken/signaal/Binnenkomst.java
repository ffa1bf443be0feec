// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.ACUUT;
import static nl.baken.signaal.Sturingswoorden.ANONIMISEER_OP;
import static nl.baken.signaal.Sturingswoorden.BUITEN_REGIO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Teambetrokkenheid;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P01: what happens to a signal that comes in, until its triage starts or it goes to another region. */
@Service
public class Binnenkomst {

    private static final String ZONDER_SLEUTELFUNCTIONARIS = "geen sleutelfunctionaris";

    private final Signaalopslag signalen;
    private final Terugkoppeling terugkoppeling;
    private final Signaalproces proces;
    private final Toegang toegang;
    private final Teambetrokkenheid teams;
    private final Signaalgemeente gemeenten;
    private final Beslissingen beslissingen;
    private final Bewaren bewaren;
    private final Boekhouding boekhouding;
    private final Clock klok;

    Binnenkomst(
            Signaalopslag signalen,
            Terugkoppeling terugkoppeling,
            Signaalproces proces,
            Toegang toegang,
            Teambetrokkenheid teams,
            Signaalgemeente gemeenten,
            Beslissingen beslissingen,
            Bewaren bewaren,
            Boekhouding boekhouding,
            Clock klok) {
        this.signalen = signalen;
        this.terugkoppeling = terugkoppeling;
        this.proces = proces;
        this.toegang = toegang;
        this.teams = teams;
        this.gemeenten = gemeenten;
        this.beslissingen = beslissingen;
        this.bewaren = bewaren;
        this.boekhouding = boekhouding;
        this.klok = klok;
    }

    /** P01.2 by D03. */
    @Transactional
    public Sturing beoordeelGevaar(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        String urgentie = String.valueOf(beslissingen
                .evalueer("acuut-gevaar", nummer.waarde(), vandaag(), Gevaarvraag.invoer(signaal.gevaar()))
                .get(0)
                .get("urgentie"));
        signalen.zetUrgentie(nummer, urgentie);
        return Sturing.met(ACUUT, signalen.lees(nummer).vraagtOmBellen());
    }

    /** P01.7 by D07: the key officer of the municipality, else of its centrumgemeente, else the care team. */
    @Transactional
    public Sturing wijsToe(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        Optional<Gemeente> gemeente = gemeenten.van(signaal);
        Optional<String> organisatie = gemeenten.organisatie(signaal, Rol.SLEUTELFUNCTIONARIS);
        signalen.wijsToe(nummer, gemeente.map(Gemeente::centrumgemeente).orElse(null), organisatie.orElse(null));
        organisatie.ifPresent(id ->
                toegang.betrek(nummer.waarde(), Rol.SLEUTELFUNCTIONARIS, id, "sleutelfunctionaris van de gemeente"));
        if (signaal.bron() == BronOrganisatie.SLACHTOFFER_ZELF) {
            betrekZorgteam(nummer, Rol.ZORGCOORDINATOR, Boekhouding.ZELFMELDING, gemeente);
        }
        if (organisatie.isEmpty()) {
            betrekZorgteam(nummer, Rol.TEAMLEIDER_ZC, ZONDER_SLEUTELFUNCTIONARIS, gemeente);
        }
        if (organisatie.isEmpty() && gemeente.isPresent()) {
            // Somebody of the care team does the triage then.
            betrekZorgteam(nummer, Rol.ZORGCOORDINATOR, ZONDER_SLEUTELFUNCTIONARIS, gemeente);
        }
        return Sturing.met(BUITEN_REGIO, gemeente.isEmpty());
    }

    /** The care team of this municipality; of one outside the region the team that cares for all. */
    private void betrekZorgteam(SignaalNummer nummer, Rol rol, String grond, Optional<Gemeente> gemeente) {
        teams.betrekTeams(
                nummer.waarde(),
                rol,
                grond,
                gemeente.map(Gemeente::centrumgemeente).orElse(null));
    }

    /** P01.4: at once in Baken; whoever enters a signal for somebody else says it there and then. */
    @Transactional
    public Sturing bevestigOntvangst(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        terugkoppeling.bevestigOntvangst(signaal);
        return Sturing.geen();
    }

    /** P01.8. */
    @Transactional
    public Sturing startTriage(SignaalNummer nummer) {
        signalen.zetStatus(nummer, "in triage");
        proces.startTriage(nummer);
        return Sturing.geen();
    }

    @Voorbereiding("noodnummer-bellen")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBellen(SignaalNummer nummer) {
        return Voorinvulling.leeg().waarde("datum", vandaag());
    }

    /** P01.3: somebody called, and says when. */
    @Taak("noodnummer-bellen")
    @Transactional
    public void bel(SignaalNummer nummer, BelNoodnummer opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        signalen.bewaarBellen(nummer, opdracht);
        boekhouding.meld("gebeld: " + opdracht.gebeld().code(), nummer);
    }

    @Voorbereiding("signaal-doorzetten")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijDoorzetten(SignaalNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("datum", vandaag())
                .keuzes("zinnen", terugkoppeling.zinnen(2))
                .feit("wilTerugkoppeling", signalen.lees(nummer).magTerugkoppelen());
    }

    /** A signal from outside the region goes to whoever answers for it there; here it is kept no longer than needed. */
    @Taak("signaal-doorzetten")
    @Transactional
    public Sturing zetDoor(SignaalNummer nummer, ZetSignaalDoor opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        signalen.bewaarDoorzetten(nummer, opdracht);
        boekhouding.geenTriage(nummer);
        Signaal signaal = signalen.lees(nummer);
        terugkoppeling.kies(signaal, 2, opdracht.terugkoppelzin());
        terugkoppeling.start(signaal);
        boekhouding.meld("signaal doorgezet", nummer);
        return Sturing.met(ANONIMISEER_OP, bewaren.begin(nummer));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
