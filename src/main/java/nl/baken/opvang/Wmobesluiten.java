// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.opvang.Sturingswoorden.AANVRAAG_GEDAAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.opvang.Wmoopslag.Wmo;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.3 and P04.4: what the Wmo consulent decides. They hear only whether the stay is lawful. */
@Service
public class Wmobesluiten {

    static final String SPOED = "spoedbesluit-nemen";
    private static final String ONDERZOEK = "wmo-onderzoek-afronden";
    private static final String BESLUIT = "wmo-besluit-nemen";
    private static final String BEZWAAR = "T16";

    private final Toegang toegang;
    private final Wmoopslag opslag;
    private final Opvangprofielen profielen;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Wmobesluiten(
            Toegang toegang,
            Wmoopslag opslag,
            Opvangprofielen profielen,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.opslag = opslag;
        this.profielen = profielen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(SPOED)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijSpoed(ZaakNummer nummer) {
        return bekend(nummer).waarde("op", LocalDate.now(klok));
    }

    @Voorbereiding(ONDERZOEK)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijOnderzoek(ZaakNummer nummer) {
        return bekend(nummer).waarde("verslagOp", LocalDate.now(klok));
    }

    @Voorbereiding(BESLUIT)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBesluit(ZaakNummer nummer) {
        return bekend(nummer).waarde("op", LocalDate.now(klok));
    }

    private Voorinvulling bekend(ZaakNummer nummer) {
        boolean rechtmatig = profielen.isRechtmatig(nummer);
        return Voorinvulling.leeg()
                .feit("gemeld", Dag.toon(melding(nummer).gemeldOp()))
                .feit("rechtmatig", rechtmatig ? "Rechtmatig verblijf: ja." : "Rechtmatig verblijf: nee.");
    }

    @Taak(SPOED)
    @Transactional
    public void neemSpoedbesluit(ZaakNummer nummer, NeemSpoedbesluit opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Wmo wmo = melding(nummer);
        if (isNietNodig(wmo, opdracht.nietNodig())) {
            tijdlijn.noteer(nummer, Compartiment.ZORG, "spoedbesluit niet nodig", "taak");
            return;
        }
        LocalDate op = Objects.requireNonNull(opdracht.op());
        eisNaMelding("op", op, wmo);
        opslag.bewaarSpoed(wmo, Objects.requireNonNull(opdracht.uitkomst()), op);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "spoedbesluit genomen", "taak");
    }

    @Taak(ONDERZOEK)
    @Transactional
    public Sturing rondOnderzoekAf(ZaakNummer nummer, RondWmoOnderzoekAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Wmo wmo = melding(nummer);
        if (isNietNodig(wmo, opdracht.nietNodig())) {
            tijdlijn.noteer(nummer, Compartiment.ZORG, "Wmo-onderzoek niet nodig", "taak");
            return Sturing.met(AANVRAAG_GEDAAN, false);
        }
        LocalDate verslag = Objects.requireNonNull(opdracht.verslagOp());
        eisNaMelding("verslagOp", verslag, wmo);
        LocalDate aanvraag = opdracht.aanvraagOp();
        if (aanvraag != null) {
            eisNaMelding("aanvraagOp", aanvraag, wmo);
            termijnen.start(Wmomelding.BESLUIT, nummer.waarde(), Dag.begin(aanvraag));
        }
        opslag.bewaarOnderzoek(wmo, verslag, aanvraag);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "Wmo-onderzoek afgerond", "taak");
        return Sturing.met(AANVRAAG_GEDAAN, aanvraag != null);
    }

    /** A refusal can be objected to within six weeks of its dispatch (T16). */
    @Taak(BESLUIT)
    @Transactional
    public void neemBesluit(ZaakNummer nummer, NeemWmoBesluit opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Wmo wmo = melding(nummer);
        if (isNietNodig(wmo, opdracht.nietNodig())) {
            tijdlijn.noteer(nummer, Compartiment.ZORG, "Wmo-besluit niet nodig", "taak");
            return;
        }
        LocalDate op = Objects.requireNonNull(opdracht.op());
        eisNaMelding("op", op, wmo);
        opslag.bewaarBesluit(wmo, Objects.requireNonNull(opdracht.uitkomst()), op, opdracht.kenmerk());
        if (opdracht.uitkomst() == Wmouitkomst.AFGEWEZEN) {
            termijnen.start(BEZWAAR, nummer.waarde(), Dag.begin(op));
        }
        tijdlijn.noteer(nummer, Compartiment.ZORG, "Wmo-besluit genomen", "taak");
    }

    private boolean isNietNodig(Wmo wmo, @Nullable NietNodig waarom) {
        if (waarom != null) {
            opslag.zetNietNodig(wmo, waarom);
        }
        return waarom != null;
    }

    private static void eisNaMelding(String veld, LocalDate op, Wmo wmo) {
        if (op.isBefore(LocalDate.ofInstant(wmo.gemeldOp(), VerzetbareKlok.AMSTERDAM))) {
            throw new Weigering(veld, "De melding was pas op " + Dag.toon(wmo.gemeldOp()) + ".");
        }
    }

    private Wmo melding(ZaakNummer nummer) {
        return opslag.laatste(nummer).orElseThrow();
    }
}
