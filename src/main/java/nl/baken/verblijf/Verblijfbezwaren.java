// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P08.11: an objection within the term, or a reason why it still counts. */
@Service
public class Verblijfbezwaren {

    private static final String BESPREKEN = "bezwaar-bespreken";
    private static final String INDIENEN = "bezwaar-indienen";

    private final Toegang toegang;
    private final Verblijfdossier dossier;
    private final Verblijfaanvraagopslag opslag;
    private final Verblijfstappen stappen;
    private final Verblijfvervolg volgende;
    private final Verblijfproces proces;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Verblijfbezwaren(
            Toegang toegang,
            Verblijfdossier dossier,
            Verblijfaanvraagopslag opslag,
            Verblijfstappen stappen,
            Verblijfvervolg volgende,
            Verblijfproces proces,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.dossier = dossier;
        this.opslag = opslag;
        this.stappen = stappen;
        this.volgende = volgende;
        this.proces = proces;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Taak(BESPREKEN)
    @Transactional
    public void bespreek(ZaakNummer nummer, BespreekBezwaar opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() == null && opdracht.keuze() == Bezwaarkeuze.NOG_NIET) {
            stappen.stelUit(nummer, Stap.BEZWAAR);
            tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "bezwaar besproken, nog niet besloten", "taak");
            return;
        }
        if (opdracht.nietNodig() == null && opdracht.keuze() == Bezwaarkeuze.INGEDIEND) {
            dienIn(nummer, Objects.requireNonNull(opdracht.op()), opdracht.voorlopigeVoorziening(), null);
        }
        if (opdracht.keuze() == Bezwaarkeuze.ZIET_AF) {
            termijnen.vervallen(Verblijfstermijnen.BEZWAAR, nummer.waarde());
            tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "afgezien van bezwaar", "taak");
        }
        stappen.beantwoord(nummer, Stap.BEZWAAR, opdracht.nietNodig());
    }

    @Voorbereiding(INDIENEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijIndienen(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Zaakhandeling(value = INDIENEN, titel = "Bezwaar vastleggen", gelukt = "Het bezwaar is vastgelegd.")
    @Transactional
    public void dienIn(ZaakNummer nummer, DienBezwaarIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        dossier.eisLoopt(nummer);
        dienIn(nummer, opdracht.op(), opdracht.voorlopigeVoorziening(), opdracht.uitlegTeLaat());
        proces.bezwaarGemaakt(nummer);
        volgende.herzie(nummer);
    }

    private void dienIn(ZaakNummer nummer, LocalDate op, @Nullable Boolean voorziening, @Nullable Geheim uitlegTeLaat) {
        Besluit besluit = dossier.stand(nummer)
                .zonderBezwaar()
                .orElseThrow(() -> new Weigering("Er is geen besluit waartegen bezwaar kan."));
        if (op.isBefore(besluit.op())) {
            throw new Weigering("op", "Het besluit is van " + Dag.toon(besluit.op()) + ". Kies een latere dag.");
        }
        boolean opTijd = isOpTijd(nummer, besluit, op);
        if (!opTijd && (uitlegTeLaat == null || uitlegTeLaat.isLeeg())) {
            throw new Weigering(
                    "op",
                    "De bezwaartermijn is dan al voorbij. Vraag de advocaat of het nog kan, en schrijf in"
                            + " Bezwaar vastleggen waarom.");
        }
        opslag.bewaar(
                nummer,
                new Aanvraag(Aanvraagsoort.BEZWAAR, op, List.of(), Boolean.TRUE.equals(voorziening), uitlegTeLaat),
                toegang.medewerker().id());
        termijnen.gehaald(Verblijfstermijnen.BEZWAAR, nummer.waarde());
        tijdlijn.noteer(
                nummer,
                Compartiment.VERBLIJF,
                Boolean.TRUE.equals(voorziening)
                        ? "bezwaar ingediend, voorlopige voorziening gevraagd"
                        : "bezwaar ingediend",
                "taak");
    }

    private boolean isOpTijd(ZaakNummer nummer, Besluit besluit, LocalDate op) {
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.regel().equals(Verblijfstermijnen.BEZWAAR))
                .filter(termijn -> termijn.anker().equals(Dag.begin(besluit.op())))
                .map(Termijn::laatsteDag)
                .noneMatch(op::isAfter);
    }
}
