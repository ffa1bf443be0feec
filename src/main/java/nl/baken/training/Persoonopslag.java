// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Blindeindex;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Naamvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who were invited or give trainings. Name and mail address are closed; a blind token finds somebody again. */
@Repository
class Persoonopslag implements Blindeindex {

    private static final String TABEL = Deelnemeropslag.TABEL;

    private final JdbcClient database;
    private final Kluis kluis;

    Persoonopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /**
     * The person with this mail address, or with this name in this organisation when there is none; made when there is
     * nobody yet.
     *
     * @param organisatie of the training, or null for a trainer
     */
    long persoon(Geheim naam, @Nullable Geheim mail, @Nullable Long organisatie, Instant nu) {
        String wie = wie(naam, mail, organisatie);
        return zoek(wie).orElseGet(() -> maak(naam, mail, mail == null ? organisatie : null, wie, nu));
    }

    /**
     * A mail address belongs to one person; a name without one only as far as it is written the same, and within one
     * organisation: a J. Jansen elsewhere is somebody else.
     */
    private static String wie(Geheim naam, @Nullable Geheim mail, @Nullable Long organisatie) {
        String alleenNaam = organisatie == null ? "naam:" + naam.tekst() : "naam:" + organisatie + ":" + naam.tekst();
        return (mail == null ? alleenNaam : "mail:" + mail.tekst()).strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Long> zoek(String wie) {
        return database.sql("select id from training.persoon where token = any (?) order by id limit 1")
                .param(kluis.tokens(TABEL, wie).toArray(String[]::new))
                .query(Long.class)
                .optional();
    }

    /** Under which of these mail addresses somebody is known by a name that can't be of the same person. */
    Set<Geheim> metAndereNaam(Map<Geheim, Geheim> naamPerMail) {
        Map<String, Geheim> mailPerToken = new HashMap<>();
        naamPerMail.forEach((mail, naam) ->
                kluis.tokens(TABEL, wie(naam, mail, null)).forEach(token -> mailPerToken.put(token, mail)));
        Set<Geheim> anders = new HashSet<>();
        database.sql("select token, rij, naam from training.persoon where token = any (?) and naam is not null")
                .param(mailPerToken.keySet().toArray(String[]::new))
                .query(rij -> {
                    Geheim mail = Objects.requireNonNull(mailPerToken.get(rij.getString("token")));
                    String bekend = String.valueOf(new Kluisrij(kluis, TABEL, rij.getString("rij")).tekst(rij, "naam"));
                    if (!Naamvorm.kanDezelfdeZijn(
                            bekend,
                            Objects.requireNonNull(naamPerMail.get(mail)).tekst())) {
                        anders.add(mail);
                    }
                });
        return anders;
    }

    private long maak(Geheim naam, @Nullable Geheim mail, @Nullable Long organisatie, String wie, Instant nu) {
        Kluisrij rij = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        return database.sql(
                        """
                        insert into training.persoon (rij, naam, mail, token, organisatie, gemaakt_op)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (token) do update set token = excluded.token returning id""")
                .param(rij.rij())
                .param(rij.sluit("naam", naam))
                .param(rij.sluit("mail", mail))
                .param(kluis.token(TABEL, wie))
                .param(organisatie)
                .param(Timestamp.from(nu))
                .query(Long.class)
                .single();
    }

    /** @return false when this person is in another training too, of which the papers have the name that it had */
    boolean hernoem(Deelnemer wie, Geheim naam) {
        Kluisrij rij = new Kluisrij(
                kluis,
                TABEL,
                database.sql("select rij from training.persoon where id = ?")
                        .param(wie.persoon())
                        .query(String.class)
                        .single());
        return database.sql(
                                """
                                update training.persoon p set naam = ? where p.id = ?
                                  and not exists (select 1 from training.deelname d where d.persoon = p.id and d.id <> ?)
                                  and not exists (select 1 from training.certificaat c where c.persoon = p.id)""")
                        .params(rij.sluit("naam", naam), wie.persoon(), wie.id())
                        .update()
                == 1;
    }

    @Override
    public String maakOpnieuw(String na, int hoogstens) {
        record Wie(long id, String wie) {}
        List<Wie> mensen = database.sql(
                        """
                        select id, rij, naam, mail, organisatie from training.persoon
                        where id > ? and naam is not null order by id limit ? for update""")
                .params(na.isEmpty() ? 0 : Long.parseLong(na), hoogstens)
                .query((rij, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
                    return new Wie(
                            rij.getLong("id"),
                            wie(
                                    Geheim.van(String.valueOf(vak.tekst(rij, "naam"))),
                                    vak.geheim(rij, "mail"),
                                    rij.getObject("organisatie", Long.class)));
                })
                .list();
        mensen.forEach(mens -> database.sql("update training.persoon set token = ? where id = ?")
                .params(kluis.token(TABEL, mens.wie()), mens.id())
                .update());
        return mensen.isEmpty()
                ? ""
                : Long.toString(mensen.get(mensen.size() - 1).id());
    }
}
