// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of a case: encrypted, dated, never changed. */
@Service
public class Notities implements Zaakdeel {

    private static final String NAAM = "notitie-maken";
    private static final String PLEK = "zorgcoordinatie.notitie.tekst";
    private static final int HOOGSTENS = 20;

    private final Toegang toegang;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Notities(Toegang toegang, Tijdlijn tijdlijn, JdbcClient database, Kluis kluis, Clock klok) {
        this.toegang = toegang;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    @Zaakhandeling(value = NAAM, titel = "Notitie maken", gelukt = "De notitie is opgeslagen.", ookInNood = true)
    @Transactional
    public void maak(ZaakNummer nummer, MaakNotitie opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        String rij = UUID.randomUUID().toString();
        database.sql("insert into zorgcoordinatie.notitie (nummer, rij, tekst, door, op) values (?, ?, ?, ?, ?)")
                .params(
                        nummer.waarde(),
                        rij,
                        kluis.sluit(opdracht.tekst(), PLEK, rij),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant()))
                .update();
        tijdlijn.noteer(nummer, "notitie gemaakt", "betrokkenheid");
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        return deel(zaak, HOOGSTENS);
    }

    @Override
    public Optional<Deel> inUittreksel(Zaak zaak, Medewerker wie) {
        return deel(zaak, Integer.MAX_VALUE);
    }

    private Optional<Deel> deel(Zaak zaak, int hoogstens) {
        List<Regel> regels = database.sql(
                        "select rij, tekst, op from zorgcoordinatie.notitie where nummer = ? order by id desc limit ?")
                .params(zaak.nummer().waarde(), hoogstens)
                .query((rij, n) -> new Regel(
                        Dag.toon(LocalDate.ofInstant(rij.getTimestamp(3).toInstant(), klok.getZone())),
                        kluis.open(rij.getBytes(2), PLEK, rij.getString(1)).tekst()))
                .list();
        List<Actie> acties = zaak.status().isInBehandeling()
                ? List.of(Actiegroep.VOOROP.actie("Notitie maken", "zorgcoordinatie/" + NAAM))
                : List.of();
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Notities", regels, acties, List.of("zorgcoordinatie/" + NAAM)));
    }
}
