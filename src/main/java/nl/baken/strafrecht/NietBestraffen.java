// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P07, exceptions: the client is a suspect too, so the lawyer knows of not being punished for what was forced (art. 8 of
 * directive 2011/36/EU). It stands apart from the aangifte, holds a day and nothing else, and no other part refers to it.
 */
@Service
public class NietBestraffen implements Zaakdeel {

    private static final String NAAM = "niet-bestraffen-melden";
    private static final String TABEL = "strafrecht.niet_bestraffen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Strafspoor spoor;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    NietBestraffen(
            Toegang toegang,
            Deelpakketten pakketten,
            Strafspoor spoor,
            Tijdlijn tijdlijn,
            JdbcClient database,
            Kluis kluis,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.spoor = spoor;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("ingelichtOp", spoor.vandaag());
    }

    @Zaakhandeling(value = NAAM, titel = "Advocaat inlichten over niet-bestraffen", gelukt = "Dit is vastgelegd.")
    @Transactional
    public void meld(ZaakNummer nummer, MeldNietBestraffen opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        spoor.eisNaSignaal(nummer, "ingelichtOp", opdracht.ingelichtOp());
        pakketten.deel(nummer, "ingelichtOp", Strafdeling.ADVOCAAT);
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into strafrecht.niet_bestraffen (nummer, rij, ingelicht_op, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij,
                        new Kluisrij(kluis, TABEL, rij).sluit("ingelicht_op", opdracht.ingelichtOp()),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant()))
                .update();
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "advocaat ingelicht", "betrokkenheid");
    }

    @Override
    public int volgorde() {
        return 26;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.STRAFRECHT;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.STRAFRECHT);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Regel> regels = database
                .sql("select rij, ingelicht_op from strafrecht.niet_bestraffen where nummer = ? order by id")
                .param(zaak.nummer().waarde())
                .query((rijen, n) -> new Kluisrij(kluis, TABEL, rijen.getString("rij")).datum(rijen, "ingelicht_op"))
                .list()
                .stream()
                .map(dag -> new Regel("Advocaat ingelicht op", Dag.toon(dag)))
                .toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Niet-bestraffen", regels, List.of(), List.of("strafrecht/" + NAAM)));
    }
}
