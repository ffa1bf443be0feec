// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afwezigmelding;
import nl.baken.zorgcoordinatie.Afwezigmelding.Gemeld;
import nl.baken.zorgcoordinatie.Coordinatoren;
import nl.baken.zorgcoordinatie.MeldAfwezigheid;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues who come and go, and what is with whom. Each story has colleagues of its own. */
@Component
class EenAfwezigheid {

    static final String LEIDER = "teamleider_zc";
    static final String WACHTWOORD = "baken-demo";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Accounts accounts;
    private final Accountbeheer accountbeheer;
    private final Afwezigmelding melding;
    private final Coordinatoren coordinatoren;
    private final Taakverdeling taken;
    private final Toegang toegang;
    private final Zaken zaken;
    private final TransactionTemplate transactie;
    private final JdbcClient database;

    EenAfwezigheid(
            Verhaal verhaal,
            EenZaak eenZaak,
            Accounts accounts,
            Accountbeheer accountbeheer,
            Afwezigmelding melding,
            Coordinatoren coordinatoren,
            Taakverdeling taken,
            Toegang toegang,
            Zaken zaken,
            TransactionTemplate transactie,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.accounts = accounts;
        this.accountbeheer = accountbeheer;
        this.melding = melding;
        this.coordinatoren = coordinatoren;
        this.taken = taken;
        this.toegang = toegang;
        this.zaken = zaken;
        this.transactie = transactie;
        this.database = database;
    }

    /** A coordinator whom no other story knows, with the password of the demo. @return user name */
    String collega() {
        return maak(Set.of(Rol.ZORGCOORDINATOR));
    }

    private String maak(Set<Rol> rollen) {
        String naam = "collega-" + UUID.randomUUID();
        accounts.maak(naam, naam, "hvo-querido", rollen, WACHTWOORD, false);
        return naam;
    }

    String leider() {
        return maak(Set.of(Rol.TEAMLEIDER_ZC));
    }

    /** Judges signals of Haarlem too. */
    String metTweeRollen() {
        String haarlem = accounts.zoekOpGebruikersnaam("sleutelfunctionaris_haarlem")
                .orElseThrow()
                .organisatie();
        String naam = "collega-" + UUID.randomUUID();
        accounts.maak(naam, naam, haarlem, Set.of(Rol.ZORGCOORDINATOR, Rol.SLEUTELFUNCTIONARIS), naam, false);
        return naam;
    }

    void zetFte(String wie, String fte) {
        verhaal.als(LEIDER);
        coordinatoren.wijzig(id(wie), new BigDecimal(fte), Set.of(), Set.of());
        verhaal.niemand();
    }

    String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    /** A case whose intake waits for this coordinator. */
    ZaakNummer zaak(String coordinator, @Nullable String waarnemer) {
        ZaakNummer zaak = eenZaak.toegewezen(coordinator, waarnemer);
        verhaal.doet(coordinator, zaak.waarde(), "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        return zaak;
    }

    Gemeld afwezig(String wie, LocalDate van, @Nullable LocalDate totEnMet) {
        return afwezig(LEIDER, wie, van, totEnMet);
    }

    Gemeld afwezig(String door, String wie, LocalDate van, @Nullable LocalDate totEnMet) {
        return afwezig(door, wie, van, totEnMet, null);
    }

    Gemeld afwezig(String door, String wie, LocalDate van, @Nullable LocalDate totEnMet, @Nullable String neemtWaar) {
        verhaal.als(door);
        try {
            return melding.meld(new MeldAfwezigheid(id(wie), van, totEnMet, neemtWaar == null ? null : id(neemtWaar)));
        } finally {
            verhaal.niemand();
        }
    }

    /** A case whose client nobody else in the team may carry. */
    ZaakNummer zaakMetConflicten(String coordinator) {
        ZaakNummer zaak = zaak(coordinator, null);
        accounts.metRol(Rol.ZORGCOORDINATOR).stream()
                .map(Accounts.Account::id)
                .filter(account -> !account.equals(id(coordinator)))
                .forEach(account -> conflict(zaak, account));
        return zaak;
    }

    void conflict(ZaakNummer zaak, String account) {
        transactie.executeWithoutResult(stand -> database.sql(
                        """
                        insert into zorgcoordinatie.belangenconflict (persoon, account, gemeld_op, door)
                        values (?, ?, now(), 'proef')""")
                .params(zaken.lees(zaak).persoon(), account)
                .update());
    }

    void zetAccount(String wie, boolean actief) {
        verhaal.als("functioneel_beheerder");
        accountbeheer.zetActief(id(wie), actief);
        verhaal.niemand();
    }

    Overdrachtsuitslag kiest(long afwezigheid, ZaakNummer zaak, String wie) {
        verhaal.als(LEIDER);
        try {
            return melding.kies(afwezigheid, Map.of(zaak.waarde(), id(wie)));
        } finally {
            verhaal.niemand();
        }
    }

    void terug(long afwezigheid) {
        verhaal.als(LEIDER);
        melding.terug(afwezigheid);
        verhaal.niemand();
    }

    void einde(long afwezigheid, @Nullable LocalDate totEnMet) {
        verhaal.als(LEIDER);
        try {
            melding.zetEinde(afwezigheid, totEnMet);
        } finally {
            verhaal.niemand();
        }
    }

    /** The task ids (in the model) that are with this person in this case. */
    List<String> taken(String wie, ZaakNummer zaak) {
        return database.sql("select sleutel from toegang.taak where nummer = ? and toegewezen = ? order by sleutel")
                .params(zaak.waarde(), id(wie))
                .query(String.class)
                .list();
    }

    /** What nobody has taken in this case. */
    List<String> aangeboden(ZaakNummer zaak) {
        return database.sql("select sleutel from toegang.taak where nummer = ? and toegewezen is null order by sleutel")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    boolean heeftToegang(String wie, ZaakNummer zaak) {
        return toegang.grond(
                        zaak.waarde(),
                        accounts.zoekOpGebruikersnaam(wie).orElseThrow().medewerker())
                .isPresent();
    }

    /** Nobody shares responsibility: the owner stays the owner. */
    void isVan(ZaakNummer zaak, String coordinator, @Nullable String neemtWaar) {
        Zaak nu = zaken.lees(zaak);
        assertThat(nu.coordinator()).as("zorgcoördinator").isEqualTo(id(coordinator));
        assertThat(nu.vervanger()).as("neemt waar").isEqualTo(neemtWaar == null ? null : id(neemtWaar));
        nietsBlijftLiggen();
    }

    void nietsBlijftLiggen() {
        assertThat(taken.bijAfwezigen()).as("taken bij wie er niet is").isEmpty();
    }
}
