// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages of partners, whoever registers them. Each has a defined answer: the same one twice acts once, a late one
 * starts its track again, one for a closed case is kept, one that can't be true is refused with the reason.
 */
@Service
public class Ketenberichten {

    static final String TABEL = "zaak.ketenbericht";

    private final ZaakRepository zaken;
    private final Sporen sporen;
    private final Map<Spoor, Berichtverwerker> verwerkers;
    private final Tijdlijn tijdlijn;
    private final Toegang toegang;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Berichtindex index;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Ketenberichten(
            ZaakRepository zaken,
            Sporen sporen,
            List<Berichtverwerker> verwerkers,
            Tijdlijn tijdlijn,
            Toegang toegang,
            JdbcClient database,
            Kluis kluis,
            Berichtindex index,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.zaken = zaken;
        this.sporen = sporen;
        this.verwerkers = verwerkers.stream().collect(Collectors.toMap(Berichtverwerker::spoor, Function.identity()));
        this.tijdlijn = tijdlijn;
        this.toegang = toegang;
        this.database = database;
        this.kluis = kluis;
        this.index = index;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Takes a message in, in one transaction with all that follows from it.
     *
     * @throws NietGevonden when a person registers it who is not involved in the case, or there is none
     * @throws Weigering when the sender can't say this, the day is impossible, or the track is not open for this person
     */
    @Transactional
    public Ontvangst ontvang(ZaakNummer nummer, Ketenbericht bericht) {
        toegang.eisBetrokken(nummer.waarde());
        Optional<Zaak> gevonden = zaken.findVoorWijziging(nummer);
        if (gevonden.isEmpty()) {
            return Ontvangst.ONBEKENDE_ZAAK;
        }
        Zaak zaak = gevonden.get();
        toets(zaak, bericht);
        Ontvangst uitkomst = uitkomst(zaak);
        if (!bewaar(nummer, bericht, uitkomst)) {
            return Ontvangst.AL_ONTVANGEN;
        }
        tijdlijn.noteer(nummer, "bericht van een ketenpartner geregistreerd", "ketenbericht");
        if (uitkomst == Ontvangst.VERWERKT) {
            verwerk(zaak, bericht);
        }
        return uitkomst;
    }

    private static Ontvangst uitkomst(Zaak zaak) {
        if (zaak.geslotenOp() != null) {
            return Ontvangst.ZAAK_GESLOTEN;
        }
        if (zaak.status() == Zaakstatus.OPGESCHORT) {
            return Ontvangst.OPGESCHORT;
        }
        if (!zaak.status().isInBehandeling()) {
            throw new Weigering("Er is nog geen zorgcoördinator. Wijs die eerst toe.");
        }
        return Ontvangst.VERWERKT;
    }

    private void verwerk(Zaak zaak, Ketenbericht bericht) {
        Optional<Spoor> spoor = bericht.soort().spoor();
        if (spoor.isEmpty()) {
            gebeurtenissen.publishEvent(new Zaakbericht(zaak.nummer(), bericht));
            return;
        }
        sporen.vraag(zaak, spoor.get());
        verwerkers.get(spoor.get()).verwerk(zaak.nummer(), bericht);
    }

    private void toets(Zaak zaak, Ketenbericht bericht) {
        if (!bericht.soort().afzenders().contains(bericht.van())) {
            throw new Weigering(
                    "van",
                    "Dit bericht komt van "
                            + bericht.soort().afzenders().stream()
                                    .map(Ketenpartner::omschrijving)
                                    .sorted()
                                    .collect(Collectors.joining(" of "))
                            + ". Kies een andere afzender of een ander bericht.");
        }
        if (!bericht.soort().magVooruitLiggen() && bericht.op().isAfter(LocalDate.now(klok))) {
            throw new Weigering("op", "Deze datum is nog niet geweest.");
        }
        if (bericht.op().isBefore(zaak.eersteWaarneming())) {
            throw new Weigering("op", "Dit kan niet voor het signaal zijn geweest.");
        }
        if (bericht.geldigTot() != null && !bericht.geldigTot().isAfter(bericht.op())) {
            throw new Weigering("geldigTot", "De vergunning moet later eindigen dan zij begint.");
        }
    }

    /** @return false when the same message was there; one that came while the case was on hold counts afterwards */
    private boolean bewaar(ZaakNummer nummer, Ketenbericht bericht, Ontvangst uitkomst) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        return database.sql(
                                """
                                insert into zaak.ketenbericht
                                    (nummer, rij, token, soort, van, op, kenmerk, uitkomst, door, ontvangen_op)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (nummer, token) do update
                                    set uitkomst = excluded.uitkomst, ontvangen_op = excluded.ontvangen_op
                                    where ketenbericht.uitkomst = 'opgeschort' and excluded.uitkomst = 'verwerkt'""")
                        .params(java.util.Arrays.asList(
                                nummer.waarde(),
                                rij,
                                index.token(nummer, bericht),
                                vak.sluit("soort", bericht.soort()),
                                vak.sluit("van", bericht.van()),
                                bericht.op(),
                                vak.sluit("kenmerk", bericht.kenmerk()),
                                uitkomst.name().toLowerCase(Locale.ROOT),
                                toegang.medewerker().id(),
                                Timestamp.from(klok.instant())))
                        .update()
                == 1;
    }

    /** One message as it came in. */
    public record Ontvangen(Berichtsoort soort, Ketenpartner van, LocalDate op, Ontvangst uitkomst) {}

    /** Cases to which something was told after they closed, since that moment. */
    @Transactional(readOnly = true)
    public List<ZaakNummer> naSluiten(Instant sinds) {
        return database.sql(
                        """
                        select nummer from zaak.ketenbericht where uitkomst = 'zaak_gesloten' and ontvangen_op >= ?
                        group by nummer order by max(ontvangen_op) desc""")
                .param(Timestamp.from(sinds))
                .query((rij, n) -> new ZaakNummer(rij.getString(1)))
                .list();
    }

    /** What came in, the latest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Ontvangen> van(ZaakNummer nummer) {
        return database.sql("select * from zaak.ketenbericht where nummer = ? order by op desc, id desc")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Ontvangen(
                            vak.code(rijen, "soort", Berichtsoort.class),
                            vak.code(rijen, "van", Ketenpartner.class),
                            rijen.getObject("op", LocalDate.class),
                            Ontvangst.valueOf(rijen.getString("uitkomst").toUpperCase(Locale.ROOT)));
                })
                .list();
    }
}
