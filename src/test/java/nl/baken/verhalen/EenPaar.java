// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.gedeeld.taak.Taaktermijn;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.persoon.Telling;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.OpenTaken;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two cases of somebody who is spelled in two ways, and what people make of that (X6). */
@Component
class EenPaar {

    static final String VERGELIJKEN = "personen-vergelijken";
    static final String BEOORDELEN = "samenvoegen-beoordelen";
    static final String TERUG = "samenvoeging-terugdraaien";
    static final String DEEL = "Zelfde persoon?";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaken zaken;
    private final Samenvoegingen samenvoegingen;
    private final OpenTaken openTaken;
    private final Accounts accounts;
    private final List<Zaakdeel> delen;
    private final Takenlijst taken;
    private final Taakpoort taakpoort;
    private final Taaktermijn termijnen;
    private final Handelingspoort poort;
    private final Zaakhandelingen handelingen;
    private final Afsluitverzoek afsluitverzoek;
    private final TransactionTemplate transactie;
    private final JdbcClient database;

    EenPaar(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaken zaken,
            Samenvoegingen samenvoegingen,
            OpenTaken openTaken,
            Accounts accounts,
            List<Zaakdeel> delen,
            Takenlijst taken,
            Taakpoort taakpoort,
            Taaktermijn termijnen,
            Handelingspoort poort,
            Zaakhandelingen handelingen,
            Afsluitverzoek afsluitverzoek,
            TransactionTemplate transactie,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.zaken = zaken;
        this.samenvoegingen = samenvoegingen;
        this.openTaken = openTaken;
        this.accounts = accounts;
        this.delen = delen;
        this.taken = taken;
        this.taakpoort = taakpoort;
        this.termijnen = termijnen;
        this.poort = poort;
        this.handelingen = handelingen;
        this.afsluitverzoek = afsluitverzoek;
        this.transactie = transactie;
        this.database = database;
    }

    /** Another spelling that sounds and looks the same to who reads it twice. */
    static String anders(String naam) {
        return naam.substring(0, 3) + naam.charAt(3) + naam.substring(3);
    }

    ZaakNummer metIntake(String coordinator, String naam, LocalDate geboren) {
        ZaakNummer zaak = eenZaak.toegewezen(coordinator, naam, geboren);
        intake(coordinator, zaak);
        return zaak;
    }

    void intake(String coordinator, ZaakNummer zaak) {
        verhaal.doet(coordinator, zaak.waarde(), "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        verhaal.doet(coordinator, zaak.waarde(), "intake-vastleggen", EenZaak.INTAKE);
    }

    void vergelijkt(String wie, ZaakNummer zaak, String oordeel) {
        verhaal.doet(
                wie,
                zaak.waarde(),
                VERGELIJKEN,
                oordeel.equals("zelfde")
                        ? Map.of("oordeel", oordeel, "motief", "Zelfde litteken")
                        : Map.of("oordeel", oordeel));
    }

    void beoordeelt(String wie, ZaakNummer zaak, boolean akkoord) {
        verhaal.doet(
                wie,
                zaak.waarde(),
                BEOORDELEN,
                akkoord ? Map.of("akkoord", "ja") : Map.of("akkoord", "nee", "motief", "Een andere man"));
    }

    /** Who sees this task of this case. */
    List<String> wieZiet(ZaakNummer zaak, String taak) {
        return Stream.of(Rol.TEAMLEIDER_ZC, Rol.ZORGCOORDINATOR)
                .flatMap(rol -> accounts.metRol(rol).stream())
                .map(Accounts.Account::gebruikersnaam)
                .distinct()
                .filter(wie -> verhaal.taken(wie, zaak.waarde()).contains(taak))
                .toList();
    }

    Telling telling(ZaakNummer... nummers) {
        return samenvoegingen.telling(java.util.Arrays.stream(nummers)
                .map(nummer -> zaak(nummer).persoon())
                .toList());
    }

    Zaak zaak(ZaakNummer nummer) {
        return zaken.lees(nummer);
    }

    /** By when the page of this task says that it must be done; empty when it says nothing. */
    String uiterlijk(String wie, ZaakNummer nummer, String taak) {
        var medewerker = verhaal.als(wie);
        String tekst = taakpoort
                .open(taakId(medewerker, nummer, taak), medewerker)
                .flatMap(open -> termijnen.van(open.open()))
                .map(Taaktermijn.Uitleg::uiterlijk)
                .orElse("");
        verhaal.niemand();
        return tekst;
    }

    /** What the form of this task tells. */
    String formulier(String wie, ZaakNummer nummer, String taak) {
        var medewerker = verhaal.als(wie);
        var open = taakpoort.open(taakId(medewerker, nummer, taak), medewerker).orElseThrow();
        String tekst = taakpoort.velden(open, taakpoort.begin(open, medewerker), Map.of(), medewerker).stream()
                .map(Veld::label)
                .collect(Collectors.joining("\n"));
        verhaal.niemand();
        return tekst;
    }

    private String taakId(Medewerker wie, ZaakNummer nummer, String taak) {
        return taken.voor(nummer.waarde(), wie).stream()
                .filter(regel -> regel.sleutel().equals(taak))
                .map(Takenlijst.Regel::taakId)
                .findFirst()
                .orElseThrow();
    }

    /** @param handeling act of {@code zorgcoordinatie} */
    Afloop handelt(String wie, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        return handelingen.probeertAls(wie, zaak, "zorgcoordinatie/" + handeling, getypt);
    }

    /** The choices of this field as this person would see them. */
    List<String> keuzes(String wie, ZaakNummer zaak, String handeling, String veld) {
        Medewerker medewerker = verhaal.als(wie);
        var open = handelingen.open(zaak, "zorgcoordinatie/" + handeling, medewerker);
        List<String> keuzes = poort.velden(open, Map.of(), Map.of()).stream()
                .filter(deel -> deel.naam().equals(veld))
                .flatMap(deel -> deel.keuzes().stream())
                .map(Keuze::waarde)
                .toList();
        verhaal.niemand();
        return keuzes;
    }

    void draaitTerug(String wie, ZaakNummer zaak) {
        String samenvoeging = keuzes(wie, zaak, TERUG, "samenvoeging").get(0);
        assertThat(handelt(wie, zaak, TERUG, Map.of("samenvoeging", samenvoeging, "reden", "Een naamgenoot")))
                .isInstanceOf(Afloop.Afgerond.class);
    }

    /** What this person reads under the title of this part of the page. */
    String blad(String wie, ZaakNummer nummer) {
        var medewerker = verhaal.als(wie);
        StringBuilder blad = new StringBuilder();
        delen.stream()
                .flatMap(deel -> deel.voor(zaken.lees(nummer), medewerker).stream())
                .filter(deel -> deel.titel().equals(DEEL))
                .forEach(deel -> {
                    deel.regels().forEach(regel -> blad.append(regel.label() + ": " + regel.waarde() + "\n"));
                    deel.acties().forEach(actie -> blad.append("[" + actie.naam() + "]\n"));
                });
        verhaal.niemand();
        return blad.toString();
    }

    /** What the page of a case says it waits for from others. */
    List<String> wachtOp(String wie, ZaakNummer nummer) {
        return openTaken
                .vanAnderen(
                        nummer.waarde(),
                        accounts.zoekOpGebruikersnaam(wie).orElseThrow().medewerker())
                .stream()
                .map(OpenTaken.Open::label)
                .toList();
    }

    long inzagen(ZaakNummer nummer, String wat) {
        return database.sql(
                        "select count(*) from logboek.regel where nummer = ? and wat = ? and soort = 'inzage' and toegestaan")
                .params(nummer.waarde(), wat)
                .query(Long.class)
                .single();
    }

    /** The lines of the log about this number with these words. */
    long inLogboek(ZaakNummer nummer, String wat) {
        return database.sql("select count(*) from logboek.regel where nummer = ? and wat = ?")
                .params(nummer.waarde(), wat)
                .query(Long.class)
                .single();
    }

    /** Account id of who has this task, null when nobody has. */
    @Nullable
    String toegewezen(ZaakNummer zaak, String taak) {
        return database.sql("select toegewezen from toegang.taak where nummer = ? and sleutel = ?")
                .params(zaak.waarde(), taak)
                .query((rij, n) -> Optional.ofNullable(rij.getString(1)))
                .single()
                .orElse(null);
    }

    String account(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    void meldtConflict(ZaakNummer zaak, String gebruikersnaam) {
        transactie.executeWithoutResult(t -> database.sql(
                        """
                        insert into zorgcoordinatie.belangenconflict (persoon, account, gemeld_op, door)
                        values (?, ?, now(), 'test')""")
                .params(zaak(zaak).persoon(), account(gebruikersnaam))
                .update());
    }

    /** Closes the care and the file: there is no consent for aftercare. */
    void sluit(String wie, ZaakNummer zaak) {
        verhaal.als(wie);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        verhaal.doet(wie, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
    }

    /** The names of what the process of this case knows now. */
    List<String> variabelen(ZaakNummer zaak) {
        return database.sql(
                        """
                        select distinct v.name_ from act_ru_variable v
                        join act_hi_procinst p on p.id_ = v.proc_inst_id_
                        where p.business_key_ = ? and p.proc_def_key_ = 'dubbele-persoon'""")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }
}
