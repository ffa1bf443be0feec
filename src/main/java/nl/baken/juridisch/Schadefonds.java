// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.util.List;
import java.util.stream.Stream;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P09.4 and P09.5: the application, and reminders until the Schadefonds decides. */
@Service
public class Schadefonds {

    private static final String AANVRAGEN = "schadefonds-aanvragen";
    private static final String BESPREKEN = "schadefonds-bespreken";
    private static final String HERINNEREN = "schadefonds-herinneren";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Juridischevastlegging vastlegging;
    private final Juridischestappen stappen;
    private final Feiten feiten;
    private final Fondstermijnen termijnen;
    private final Juridischproces proces;

    Schadefonds(
            Toegang toegang,
            Deelpakketten pakketten,
            Juridischevastlegging vastlegging,
            Juridischestappen stappen,
            Feiten feiten,
            Fondstermijnen termijnen,
            Juridischproces proces) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.vastlegging = vastlegging;
        this.stappen = stappen;
        this.feiten = feiten;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    /** Whoever sends more later, starts from what went along before. */
    @Voorbereiding(AANVRAGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Dossier dossier = stappen.van(nummer).sindsAfronding();
        return dossier.laatste(Stapsoort.AANVRAAG)
                .filter(aanvraag -> dossier.besluit().isEmpty())
                .map(Schadefonds::alsVorige)
                .orElseGet(() -> eersteKeer(nummer, dossier));
    }

    private static Voorinvulling alsVorige(Stap aanvraag) {
        return Voorinvulling.leeg()
                .waarde("op", aanvraag.op())
                .waarde("via", wie(Stream.of(aanvraag)))
                .waarde("waar", aanvraag.uit(Pleegplaats.class).get(0))
                .waarde("misdrijfTot", aanvraag.dag())
                .waarde("bewijs", aanvraag.uit(Bewijs.class).get(0))
                .waarde("bronnen", aanvraag.uit(Bewijsbron.class))
                .waarde("stukken", aanvraag.uit(Stuk.class));
    }

    private Voorinvulling eersteKeer(ZaakNummer nummer, Dossier dossier) {
        return vastlegging
                .vandaagAls("op")
                .waarde(
                        "via",
                        wie(Stream.of(Stapsoort.SCHADESTAAT, Stapsoort.VOEGING)
                                .flatMap(soort -> dossier.laatste(soort).stream())))
                .waarde(
                        "misdrijfTot",
                        dossier.laatste(Stapsoort.SCHADESTAAT).map(Stap::dag).orElse(null))
                .waarde("bewijs", feiten.heeft(nummer, Feitsoort.AANGIFTE_GEDAAN) ? Bewijs.AANGIFTE : null);
    }

    /** Who helped with it before. */
    private static @Nullable Schadehulp wie(Stream<Stap> eerder) {
        return eerder.flatMap(stap -> stap.uit(Schadehulp.class).stream())
                .findFirst()
                .orElse(null);
    }

    @Zaakhandeling(value = AANVRAGEN, titel = "Schadefonds aanvragen", gelukt = "De aanvraag is vastgelegd.")
    @Transactional
    public void vraagAan(ZaakNummer nummer, VraagSchadefondsAan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        toets(opdracht);
        opdracht.via().deling().ifPresent(deling -> pakketten.deel(nummer, "via", deling));
        Stap stap = Stap.van(Stapsoort.AANVRAAG, opdracht.op(), opdracht.waar(), opdracht.bewijs(), opdracht.via())
                .en(opdracht.bronnen() == null ? List.of() : opdracht.bronnen())
                .en(opdracht.stukken())
                .metDag(opdracht.misdrijfTot());
        vastlegging.handeling(nummer, stap, "Schadefonds aangevraagd");
        termijnen.gehaald(nummer, Fondstermijnen.AANVRAAG);
        proces.herzieSchadefonds(nummer);
    }

    private void toets(VraagSchadefondsAan opdracht) {
        if (opdracht.waar() == Pleegplaats.ALLEEN_BUITENLAND) {
            throw new Weigering(
                    "waar",
                    "Het Schadefonds betaalt alleen als er ook in Nederland uitbuiting was. Vraag de advocaat naar het"
                            + " fonds van het andere land.");
        }
        if (opdracht.misdrijfTot().isAfter(opdracht.op())) {
            throw new Weigering(
                    "misdrijfTot", "Deze datum ligt na de aanvraag. Vul de laatste dag van de uitbuiting in.");
        }
        if (isTeLaat(opdracht) && !Boolean.TRUE.equals(opdracht.nietEerder())) {
            throw new Weigering(
                    "nietEerder",
                    "De uitbuiting is langer dan tien jaar geleden. Kon het niet eerder? Zet hier een vinkje en leg het"
                            + " in de aanvraag uit.");
        }
    }

    private boolean isTeLaat(VraagSchadefondsAan opdracht) {
        return opdracht.op().isAfter(termijnen.laatsteDag(Fondstermijnen.AANVRAAG, opdracht.misdrijfTot()));
    }

    @Voorbereiding({BESPREKEN, HERINNEREN})
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijTaak(ZaakNummer nummer) {
        return vastlegging.vandaagAls("op");
    }

    @Taak(BESPREKEN)
    @Transactional
    public void bespreek(ZaakNummer nummer, BespreekSchadefonds opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        termijnen.gehaald(nummer, Fondstermijnen.UITGESTELD);
        vastlegging.taak(
                nummer,
                Stap.van(Stapsoort.AANVRAAG_BESPROKEN, vastlegging.dagOf(opdracht.op()), opdracht.keuze()),
                opdracht.nietNodig(),
                "aanvraag bij het Schadefonds besproken");
    }

    @Taak(HERINNEREN)
    @Transactional
    public void herinner(ZaakNummer nummer, HerinnerSchadefonds opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        termijnen.gehaald(nummer, Fondstermijnen.HERINNEREN);
        vastlegging.taak(
                nummer,
                Stap.van(Stapsoort.HERINNERD, vastlegging.dagOf(opdracht.op())),
                opdracht.nietNodig(),
                "Schadefonds herinnerd");
    }
}
