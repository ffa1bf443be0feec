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
import nl.baken.gedeeld.NietGevonden;
import org.jspecify.annotations.Nullable;
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
    private static final String CONTACT = "persoon.veilig_contact.";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Personen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
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
                        kluis.sluit(geboortedatum, PERSOON + "geboortedatum", id),
                        kluis.sluit(telefoon, PERSOON + "telefoon", id),
                        kluis.sluit(adres, PERSOON + "adres", id),
                        nu()))
                .update();
        return id;
    }

    /** @throws NietGevonden when nobody has this id */
    @Transactional(readOnly = true)
    public Persoon lees(String id) {
        return database.sql("select * from persoon.persoon where id = ?")
                .param(id)
                .query((rij, n) -> new Persoon(
                        id,
                        open(rij, PERSOON, "naam", id),
                        open(rij, PERSOON, "geboortedatum", id),
                        open(rij, PERSOON, "telefoon", id),
                        open(rij, PERSOON, "adres", id)))
                .optional()
                .orElseThrow(NietGevonden::new);
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

    /** Empty when safe contact was not asked yet. */
    @Transactional(readOnly = true)
    public Optional<VeiligContact> contact(String id) {
        return database.sql("select * from persoon.veilig_contact where persoon = ?")
                .param(id)
                .query((rij, n) -> new VeiligContact(
                        Contactkanaal.vanCode(rij.getString("kanaal")),
                        open(rij, CONTACT, "waarde", id),
                        open(rij, CONTACT, "codewoord", id),
                        open(rij, CONTACT, "tijden", id),
                        rij.getBoolean("voicemail_toegestaan"),
                        rij.getBoolean("niet_bellen"),
                        open(rij, CONTACT, "taal", id),
                        rij.getBoolean("tolk")))
                .optional();
    }

    private @Nullable Geheim open(ResultSet rij, String tabel, String kolom, String id) throws SQLException {
        return kluis.open(rij.getBytes(kolom), tabel + kolom, id);
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
