// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.LosseVragen.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Uses of the emergency access and how they were judged, for who must know. */
@Service
public class Noodoverzicht {

    private final Noodinzageopslag opslag;
    private final LosseVragen vragen;
    private final Noodonderwerp onderwerp;
    private final Termijnen termijnen;
    private final Accounts accounts;
    private final Toegang toegang;
    private final ToegangInstellingen instellingen;
    private final ApplicationEventPublisher gebeurtenissen;

    Noodoverzicht(
            Noodinzageopslag opslag,
            LosseVragen vragen,
            Noodonderwerp onderwerp,
            Termijnen termijnen,
            Accounts accounts,
            Toegang toegang,
            ToegangInstellingen instellingen,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.vragen = vragen;
        this.onderwerp = onderwerp;
        this.termijnen = termijnen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.instellingen = instellingen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * @param oordeel in words
     * @param motief why not, empty unless it was judged so and the reader may know
     * @param uiterlijk last day to judge it (T35), null once that is done
     */
    public record Gebruik(
            Noodinzage noodinzage,
            String naam,
            String oordeel,
            String motief,
            @Nullable LocalDate uiterlijk,
            boolean teLaat) {}

    /** Every use, the newest first; a team leader reads those of the own team. @throws NietGevonden for the others */
    @Transactional
    public List<Gebruik> alle() {
        Medewerker wie = toegang.medewerker();
        if (!instellingen.magOverzicht(wie)) {
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van("overzicht van noodinzages", wie.id(), "toezicht"));
        return lees(opslag.alle(wie, zietAlles(wie)), true);
    }

    /** Of one case; the caller knows that the reader may see that. */
    @Transactional(readOnly = true)
    public List<Gebruik> van(String zaak) {
        return lees(opslag.van(zaak), false);
    }

    /** What was not judged yet and this person must know of. */
    @Transactional(readOnly = true)
    public List<Gebruik> teMelden(Medewerker wie) {
        boolean alles = zietAlles(wie);
        return lees(opslag.teMelden(wie, alles, alles || instellingen.magOverzicht(wie)), false);
    }

    /** Judges them, and so knows of every use. */
    public boolean zietAlles(Medewerker wie) {
        return wie.heeft(instellingen.noodinzageBeoordelaar());
    }

    private List<Gebruik> lees(List<Noodinzage> gevonden, boolean metMotief) {
        List<String> nummers = gevonden.stream().map(Noodinzage::nummer).toList();
        Map<String, Stand> standen = vragen.standen(nummers);
        Map<String, String> namen = accounts.namen(Stream.concat(
                gevonden.stream().map(Noodinzage::account),
                standen.values().stream().map(Stand::tweede)));
        return gevonden.stream()
                .map(gebruik -> lees(gebruik, standen.get(gebruik.nummer()), namen, metMotief))
                .toList();
    }

    private Gebruik lees(Noodinzage gebruik, @Nullable Stand stand, Map<String, String> namen, boolean metMotief) {
        String naam = namen.getOrDefault(gebruik.account(), "Onbekend account");
        if (stand == null || stand.akkoord() == null) {
            Termijn termijn =
                    termijnen.loopt(onderwerp.termijn(), gebruik.nummer()).orElse(null);
            return new Gebruik(
                    gebruik,
                    naam,
                    "nog niet beoordeeld",
                    "",
                    termijn == null ? null : termijn.laatsteDag(),
                    termijn != null && termijn.overschredenOp() != null);
        }
        String door = namen.getOrDefault(String.valueOf(stand.tweede()), "Onbekend account");
        return new Gebruik(
                gebruik,
                naam,
                (stand.akkoord() ? "terecht" : "niet terecht") + ", volgens " + door,
                metMotief && stand.motief() != null ? stand.motief().tekst() : "",
                null,
                false);
    }
}
