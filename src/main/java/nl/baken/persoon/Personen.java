// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The identity vault. It is keyed by an id that only other tables know; whoever asks has checked the involvement in the
 * case first, because a person has none of its own.
 */
@Service
public class Personen {

    private static final String PERSOON = "persoon.persoon.";
    static final String GEBOORTEDATUM = PERSOON + "geboortedatum";
    private static final String CONTACT = "persoon.veilig_contact.";

    /** This person, and whoever counts as the same one; this one first, then the oldest. */
    private static final String ZELFDE =
            """
            from persoon.telt_als ik
            join persoon.telt_als zelfde on zelfde.telt_als = ik.telt_als
            join persoon.persoon p on p.id = zelfde.persoon
            """;

    private static final String EERST_IK = " where ik.persoon = ? order by p.id <> ik.persoon, p.gemaakt_op, p.id";

    private final JdbcClient database;
    private final Persoonstokens tokens;
    private final Kluis kluis;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Personen(
            JdbcClient database,
            Persoonstokens tokens,
            Kluis kluis,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.tokens = tokens;
        this.kluis = kluis;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Puts somebody in the vault. @return the id */
    @Transactional
    public String maak(
            @Nullable Geheim naam, @Nullable Geheim geboortedatum, @Nullable Geheim telefoon, @Nullable Geheim adres) {
        String id = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into persoon.persoon (id, naam, geboortedatum, telefoon, adres, gemaakt_op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        kluis.sluit(naam, PERSOON + "naam", id),
                        kluis.sluit(geboortedatum, GEBOORTEDATUM, id),
                        kluis.sluit(telefoon, PERSOON + "telefoon", id),
                        kluis.sluit(adres, PERSOON + "adres", id),
                        nu()))
                .update();
        tokens.zet(id, naam, geboortedatum);
        return id;
    }

    /** Keeps who somebody is from now on, and how this person was known before. */
    @Transactional
    public void wijzig(String id, @Nullable Geheim naam, @Nullable Geheim geboortedatum) {
        Persoon eerder = eigen(id);
        Kluisrij oud = new Kluisrij(kluis, "persoon.eerder", UUID.randomUUID().toString());
        database.sql("insert into persoon.eerder (persoon, rij, naam, geboortedatum, tot) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        oud.rij(),
                        oud.sluit("naam", eerder.naam()),
                        oud.sluit("geboortedatum", eerder.geboortedatum()),
                        nu()))
                .update();
        database.sql("update persoon.persoon set naam = ?, geboortedatum = ? where id = ?")
                .params(Arrays.asList(
                        kluis.sluit(naam, PERSOON + "naam", id), kluis.sluit(geboortedatum, GEBOORTEDATUM, id), id))
                .update();
        tokens.zet(id, naam, geboortedatum);
        if (geboortedatum != null) {
            gebeurtenissen.publishEvent(new GeboortedatumBekend(id));
        }
    }

    /**
     * Who somebody is. What is empty here and known of the same person elsewhere is filled in from there; what was
     * written down under this id itself is never replaced (ADR 0014).
     *
     * @throws NietGevonden when nobody has this id
     */
    @Transactional(readOnly = true)
    public Persoon lees(String id) {
        return database.sql("select p.* " + ZELFDE + EERST_IK).param(id).query((rij, n) -> persoon(rij)).list().stream()
                .reduce(Persoon::aangevuldMet)
                .orElseThrow(NietGevonden::new);
    }

    /** As {@link #lees}, but only what was written down under this id. */
    @Transactional(readOnly = true)
    public Persoon eigen(String id) {
        return database.sql("select * from persoon.persoon where id = ?")
                .param(id)
                .query((rij, n) -> persoon(rij))
                .optional()
                .orElseThrow(NietGevonden::new);
    }

    private Persoon persoon(ResultSet rij) throws SQLException {
        String id = rij.getString("id");
        return new Persoon(
                id,
                open(rij, PERSOON, "naam", id),
                open(rij, PERSOON, "geboortedatum", id),
                open(rij, PERSOON, "telefoon", id),
                open(rij, PERSOON, "adres", id),
                open(rij, PERSOON, "overleden_op", id));
    }

    /** Somebody told it, or what was told was wrong. The same date again changes nothing. */
    @Transactional
    public void zetGeboortedatum(String id, LocalDate geboren) {
        Persoon bekend = eigen(id);
        Geheim nieuw = Geheim.van(geboren.toString());
        if (bekend.geboortedatum() == null || !bekend.geboortedatum().tekst().equals(nieuw.tekst())) {
            wijzig(id, bekend.naam(), nieuw);
        }
    }

    /** @param op null when it was a mistake */
    @Transactional
    public void zetOverleden(String id, @Nullable LocalDate op) {
        Geheim dag = op == null ? null : Geheim.van(op.toString());
        database.sql("update persoon.persoon set overleden_op = ? where id = ?")
                .params(Arrays.asList(kluis.sluit(dag, PERSOON + "overleden_op", id), id))
                .update();
    }

    /**
     * Those of these who may be the same: the same words in the name, whatever their order, capitals or accents, and no
     * other date of birth. Whether it is the same person, somebody has to say.
     */
    @Transactional(readOnly = true)
    public List<String> lijktOp(Collection<String> ids, Geheim naam, @Nullable LocalDate geboren) {
        Set<String> gezocht = woorden(naam);
        return database
                .sql("select * from persoon.persoon where id = any (?)")
                .param(ids.toArray(String[]::new))
                .query((rij, n) -> {
                    String id = rij.getString("id");
                    Geheim bekend = open(rij, PERSOON, "naam", id);
                    Geheim datum = open(rij, PERSOON, "geboortedatum", id);
                    boolean anders =
                            geboren != null && datum != null && !datum.tekst().equals(geboren.toString());
                    return bekend == null || anders || !woorden(bekend).equals(gezocht) ? "" : id;
                })
                .list()
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Those written down with exactly this name, whatever its order, capitals or accents, and date of birth. */
    @Transactional(readOnly = true)
    public List<String> metNaam(Geheim naam, LocalDate geboren) {
        return tokens.metNaam(naam, geboren);
    }

    private static Set<String> woorden(Geheim naam) {
        String kaal = Normalizer.normalize(naam.tekst(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(kaal.split("[^\\p{L}]+"))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Keeps how this person can be reached safely from now on. */
    @Transactional
    public void legContactVast(String id, VeiligContact contact) {
        database.sql(
                        """
                        insert into persoon.veilig_contact
                            (persoon, kanaal, waarde, codewoord, tijden, voicemail_toegestaan, niet_bellen, taal, tolk,
                             gewijzigd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (persoon) do update set
                            kanaal = excluded.kanaal, waarde = excluded.waarde, codewoord = excluded.codewoord,
                            tijden = excluded.tijden, voicemail_toegestaan = excluded.voicemail_toegestaan,
                            niet_bellen = excluded.niet_bellen, taal = excluded.taal, tolk = excluded.tolk,
                            gewijzigd_op = excluded.gewijzigd_op""")
                .params(Arrays.asList(
                        id,
                        contact.kanaal().code(),
                        kluis.sluit(contact.waarde(), CONTACT + "waarde", id),
                        kluis.sluit(contact.codewoord(), CONTACT + "codewoord", id),
                        kluis.sluit(contact.tijden(), CONTACT + "tijden", id),
                        contact.voicemailToegestaan(),
                        contact.nietBellen(),
                        kluis.sluit(contact.taal(), CONTACT + "taal", id),
                        contact.tolk(),
                        nu()))
                .update();
    }

    /** Empty when safe contact was not asked yet, here or elsewhere of the same person; asked here counts first. */
    @Transactional(readOnly = true)
    public Optional<VeiligContact> contact(String id) {
        return database
                .sql("select c.* " + ZELFDE + " join persoon.veilig_contact c on c.persoon = p.id" + EERST_IK)
                .param(id)
                .query((rij, n) -> contact(rij))
                .list()
                .stream()
                .findFirst();
    }

    private VeiligContact contact(ResultSet rij) throws SQLException {
        String id = rij.getString("persoon");
        return new VeiligContact(
                Contactkanaal.vanCode(rij.getString("kanaal")),
                open(rij, CONTACT, "waarde", id),
                open(rij, CONTACT, "codewoord", id),
                open(rij, CONTACT, "tijden", id),
                rij.getBoolean("voicemail_toegestaan"),
                rij.getBoolean("niet_bellen"),
                open(rij, CONTACT, "taal", id),
                rij.getBoolean("tolk"));
    }

    private @Nullable Geheim open(ResultSet rij, String tabel, String kolom, String id) throws SQLException {
        return kluis.open(rij.getBytes(kolom), tabel + kolom, id);
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
