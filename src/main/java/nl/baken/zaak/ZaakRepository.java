// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Bewaartermijnen.Bewaarduur;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
class ZaakRepository {

    static final String REDEN = "zaak.zaak.reden_einde";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    ZaakRepository(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void insert(
            ZaakNummer nummer,
            String persoon,
            @Nullable SignaalNummer signaal,
            LocalDate eersteWaarneming,
            String gemeente,
            boolean acuut) {
        vergeet();
        database.sql(
                        """
                        insert into zaak.zaak (nummer, persoon, episode, status, signaal, eerste_waarneming, gemeente,
                            acuut, geopend_op)
                        select :nummer, :persoon, coalesce(max(episode), 0) + 1, 'nieuw', :signaal, :eerste, :gemeente, :acuut, :op
                        from zaak.zaak where persoon = :persoon""")
                .param("nummer", nummer.waarde())
                .param("persoon", persoon)
                .param("signaal", signaal == null ? null : signaal.waarde())
                .param("eerste", eersteWaarneming)
                .param("gemeente", gemeente)
                .param("acuut", acuut)
                .param("op", Timestamp.from(klok.instant()))
                .update();
    }

    /** Asked once in a transaction, until this class changes something: most steps of a task need the case. */
    Optional<Zaak> find(ZaakNummer nummer) {
        return onthouden().computeIfAbsent(nummer, this::lees);
    }

    private Optional<Zaak> lees(ZaakNummer nummer) {
        return database.sql("select * from zaak.zaak where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> zaak(rij))
                .optional();
    }

    @SuppressWarnings("unchecked")
    private Map<ZaakNummer, Optional<Zaak>> onthouden() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Object bekend = TransactionSynchronizationManager.getResource(this);
        if (bekend == null) {
            bekend = new HashMap<ZaakNummer, Optional<Zaak>>();
            TransactionSynchronizationManager.bindResource(this, bekend);
            TransactionSynchronizationManager.registerSynchronization(new Vergeten());
        }
        return (Map<ZaakNummer, Optional<Zaak>>) bekend;
    }

    void vergeet() {
        onthouden().clear();
    }

    /** What one transaction knew is nothing for the next one, nor for one in between. */
    private final class Vergeten implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ZaakRepository.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ZaakRepository.this, new HashMap<>());
        }

        @Override
        public void afterCompletion(int afloop) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ZaakRepository.this);
        }
    }

    /** As {@link #find}, held until the end of the transaction. */
    Optional<Zaak> findVoorWijziging(ZaakNummer nummer) {
        vergeet();
        return database.sql("select * from zaak.zaak where nummer = ? for update")
                .param(nummer.waarde())
                .query((rij, n) -> zaak(rij))
                .optional();
    }

    List<Zaak> find(Collection<String> nummers) {
        return database.sql("select * from zaak.zaak where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> zaak(rij))
                .list();
    }

    /** Asked again after the hold: whoever held it before may have opened one more. */
    List<Zaak> findVanPersoonVoorWijziging(String persoon) {
        vergeet();
        database.sql("select nummer from zaak.zaak where persoon = ? order by episode for update")
                .param(persoon)
                .query(String.class)
                .list();
        return database.sql("select * from zaak.zaak where persoon = ? order by episode")
                .param(persoon)
                .query((rij, n) -> zaak(rij))
                .list();
    }

    Optional<Zaak> findEpisode(String persoon, int episode) {
        return database.sql("select * from zaak.zaak where persoon = ? and episode = ?")
                .params(persoon, episode)
                .query((rij, n) -> zaak(rij))
                .optional();
    }

    Optional<RedenEinde> findRedenEinde(ZaakNummer nummer) {
        return database.sql("select reden_einde from zaak.zaak where nummer = ? and reden_einde is not null")
                .param(nummer.waarde())
                .query((rij, n) -> RedenEinde.valueOf(
                        kluis.open(rij.getBytes(1), REDEN, nummer.waarde()).tekst()))
                .optional();
    }

    /** Running cases, oldest first. */
    List<Zaak> findLopend() {
        return database.sql("select * from zaak.zaak where status <> 'afgesloten' order by geopend_op")
                .query((rij, n) -> zaak(rij))
                .list();
    }

    List<Zaak> findVan(Collection<String> personen) {
        return database.sql("select * from zaak.zaak where persoon = any (:personen) order by geopend_op, nummer")
                .param("personen", personen.toArray(String[]::new))
                .query((rij, n) -> zaak(rij))
                .list();
    }

    List<String> findVolgende(String na, int hoogstens) {
        return database.sql("select nummer from zaak.zaak where nummer > ? order by nummer limit ?")
                .params(na, hoogstens)
                .query(String.class)
                .list();
    }

    void updateTeam(ZaakNummer nummer, Zaakstatus status, String coordinator, @Nullable String waarnemer) {
        vergeet();
        database.sql("update zaak.zaak set status = ?, coordinator = ?, waarnemer = ? where nummer = ?")
                .params(Arrays.asList(status.code(), coordinator, waarnemer, nummer.waarde()))
                .update();
    }

    void updateVervanger(ZaakNummer nummer, @Nullable String vervanger, @Nullable LocalDate tot) {
        vergeet();
        database.sql("update zaak.zaak set vervanger = ?, vervangen_tot = ? where nummer = ?")
                .params(Arrays.asList(vervanger, tot, nummer.waarde()))
                .update();
    }

    void updateStatus(ZaakNummer nummer, Zaakstatus status) {
        vergeet();
        database.sql("update zaak.zaak set status = ? where nummer = ?")
                .params(status.code(), nummer.waarde())
                .update();
    }

    void updateIntake(ZaakNummer nummer, Zaakstatus status, String gemeente, @Nullable String gemeenteRegistratie) {
        vergeet();
        database.sql("update zaak.zaak set status = ?, gemeente = ?, gemeente_registratie = ? where nummer = ?")
                .params(Arrays.asList(status.code(), gemeente, gemeenteRegistratie, nummer.waarde()))
                .update();
    }

    void updateVeiligheidscode(ZaakNummer nummer, Veiligheidscode code) {
        vergeet();
        database.sql("update zaak.zaak set veiligheidscode = ? where nummer = ?")
                .params(code.code(), nummer.waarde())
                .update();
    }

    void updateCentrumgemeente(ZaakNummer nummer, @Nullable String centrumgemeente) {
        vergeet();
        database.sql("update zaak.zaak set centrumgemeente = ? where nummer = ?")
                .params(Arrays.asList(centrumgemeente, nummer.waarde()))
                .update();
    }

    void updateEinde(ZaakNummer nummer, RedenEinde reden, Instant op) {
        vergeet();
        database.sql("update zaak.zaak set status = 'nazorg', reden_einde = ?, gesloten_op = ? where nummer = ?")
                .params(
                        kluis.sluit(Geheim.van(reden.name()), REDEN, nummer.waarde()),
                        Timestamp.from(op),
                        nummer.waarde())
                .update();
    }

    void updateDossier(ZaakNummer nummer, Bewaarduur duur, @Nullable LocalDate wmoVernietigenOp) {
        vergeet();
        database.sql(
                        """
                        update zaak.zaak set status = 'afgesloten', vernietigen_op = ?, bewaarregel = ?,
                            bewaarregel_versie = ?, wmo_vernietigen_op = ?
                        where nummer = ?""")
                .params(Arrays.asList(
                        duur.vernietigenOp(), duur.regel(), duur.versie(), wmoVernietigenOp, nummer.waarde()))
                .update();
    }

    private static Zaak zaak(ResultSet rij) throws SQLException {
        String code = rij.getString("veiligheidscode");
        String signaal = rij.getString("signaal");
        return new Zaak(
                new ZaakNummer(rij.getString("nummer")),
                rij.getString("persoon"),
                rij.getInt("episode"),
                Zaakstatus.vanCode(rij.getString("status")),
                signaal == null ? null : new SignaalNummer(signaal),
                rij.getString("gemeente"),
                rij.getString("gemeente_registratie"),
                rij.getString("centrumgemeente"),
                rij.getBoolean("acuut"),
                code == null ? null : Veiligheidscode.vanCode(code),
                rij.getString("coordinator"),
                rij.getString("waarnemer"),
                rij.getString("vervanger"),
                rij.getObject("vervangen_tot", LocalDate.class),
                rij.getObject("eerste_waarneming", LocalDate.class),
                rij.getTimestamp("geopend_op").toInstant(),
                moment(rij.getTimestamp("gesloten_op")),
                rij.getObject("vernietigen_op", LocalDate.class),
                rij.getObject("wmo_vernietigen_op", LocalDate.class));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
