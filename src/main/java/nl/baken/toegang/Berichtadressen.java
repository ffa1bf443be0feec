// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Mailadres;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations get notices: for accounts have no mail address. Never anything about a client. */
@Service
public class Berichtadressen {

    private final JdbcClient database;
    private final Organisaties organisaties;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Berichtadressen(
            JdbcClient database,
            Organisaties organisaties,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.organisaties = organisaties;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param adres null from the day that there is none */
    public record Regel(LocalDate vanaf, @Nullable String adres) {}

    /** As it is today; empty when nobody said where. */
    @Transactional(readOnly = true)
    public Optional<Geheim> van(String organisatie) {
        LocalDate vandaag = LocalDate.now(klok);
        return alle(organisatie).stream()
                .filter(regel -> !regel.vanaf().isAfter(vandaag))
                .findFirst()
                .map(Regel::adres)
                .map(Geheim::van);
    }

    /** The latest first. @throws NietGevonden when there is no such organisation, or for who is no administrator */
    @Transactional(readOnly = true)
    public List<Regel> bekijk(String organisatie) {
        eis(organisatie);
        return alle(organisatie);
    }

    /**
     * The same day again corrects it.
     *
     * @throws Weigering when it is no mail address, or begins before today: what was mailed stays true
     */
    @Transactional
    public void bewaar(String organisatie, BewaarBerichtadres opdracht) {
        eis(organisatie);
        String adres = opdracht.adres() == null ? null : opdracht.adres().strip();
        if (adres != null && !Mailadres.klopt(Geheim.van(adres))) {
            throw new Weigering("adres", "Vul een mailadres in, bijvoorbeeld contract@gemeente.example.");
        }
        if (opdracht.vanaf().isBefore(LocalDate.now(klok))) {
            throw new Weigering("vanaf", "Deze dag is geweest. Kies vandaag of later.");
        }
        database.sql(
                        """
                        insert into toegang.berichtadres (organisatie, vanaf, adres, door, op) values (?, ?, ?, ?, ?)
                        on conflict (organisatie, vanaf) do update
                            set adres = excluded.adres, door = excluded.door, op = excluded.op""")
                .params(Arrays.asList(
                        organisatie, opdracht.vanaf(), adres, huidige.wie().id(), Timestamp.from(klok.instant())))
                .update();
        gebeurtenissen.publishEvent(new Handeling("berichtadres gewijzigd", organisatie, "beheer"));
    }

    private List<Regel> alle(String organisatie) {
        return database.sql("select vanaf, adres from toegang.berichtadres where organisatie = ? order by vanaf desc")
                .param(organisatie)
                .query(Regel.class)
                .list();
    }

    private void eis(String organisatie) {
        if (!huidige.wie().heeft(Rol.FUNCTIONEEL_BEHEERDER)
                || organisaties.zoek(organisatie).isEmpty()) {
            throw new NietGevonden();
        }
    }
}
