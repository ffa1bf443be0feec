// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Regelopdracht;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.regels.Voorstel.Stand;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes changes of rules. Nothing counts before a second person agreed; who that is and when a deputy may, is for
 * {@link LosseVragen}. For anybody but an administrator none of this exists.
 */
@Service
public class Regelbeheer {

    private final Soorten soorten;
    private final Voorstellen voorstellen;
    private final Regelonderwerp onderwerp;
    private final LosseVragen vragen;
    private final RegelInstellingen instellingen;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Regelbeheer(
            Soorten soorten,
            Voorstellen voorstellen,
            Regelonderwerp onderwerp,
            LosseVragen vragen,
            RegelInstellingen instellingen,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.soorten = soorten;
        this.voorstellen = voorstellen;
        this.onderwerp = onderwerp;
        this.vragen = vragen;
        this.instellingen = instellingen;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws NietGevonden for anybody but an administrator, or when there is no such kind */
    public Regelsoort<?> soort(String code) {
        eisBeheerder();
        return soorten.soort(code);
    }

    /** @throws NietGevonden when there is no such row */
    public Regelrij rij(String soort, String sleutel, LocalDate van) {
        return soort(soort).rijen().stream()
                .filter(rij -> rij.sleutel().equals(sleutel) && rij.van().equals(van))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    /** What the form of a new row starts with. */
    public Voorinvulling bekend(String soort, @Nullable String sleutel) {
        return soort(soort).bekend(sleutel).waarde("geldigVan", LocalDate.now(klok));
    }

    /**
     * What a row would do; nothing is kept.
     *
     * @throws Weigering with the field and what to do
     */
    @Transactional
    public <C extends Regelopdracht> List<Regel> voorbeeld(Regelsoort<C> soort, @Nullable String gekozen, C opdracht) {
        eisBeheerder();
        String sleutel = eisMogelijk(soort, gekozen, opdracht);
        return soort.inWoorden(sleutel, opdracht, opdracht.geldigVan());
    }

    /**
     * Asks a second person to agree with a new row.
     *
     * @param nummer of the proposal; the same one again does nothing
     * @throws Weigering with the field and what to do
     */
    @Transactional
    public <C extends Regelopdracht> void stelVoor(
            VoorstelNummer nummer, Regelsoort<C> soort, @Nullable String gekozen, C opdracht) {
        eisBeheerder();
        if (voorstellen.zoek(nummer.waarde()).isPresent()) {
            return;
        }
        String sleutel = eisMogelijk(soort, gekozen, opdracht);
        List<Regel> woorden = soort.inWoorden(sleutel, opdracht, opdracht.geldigVan());
        bewaar(new Voorstel(
                nummer.waarde(),
                soort.code(),
                Voorstel.Handeling.NIEUW,
                sleutel,
                opdracht.geldigVan(),
                null,
                Soorten.schrijf(opdracht),
                woorden.get(0).waarde() + ": " + woorden.get(1).waarde(),
                Stand.OPEN,
                toegang.medewerker().id(),
                klok.instant()));
    }

    private <C extends Regelopdracht> String eisMogelijk(Regelsoort<C> soort, @Nullable String gekozen, C opdracht) {
        eisNietVoorbij("geldigVan", opdracht.geldigVan());
        String sleutel = soort.sleutel(opdracht, gekozen);
        soort.controleer(sleutel, opdracht, opdracht.geldigVan());
        return sleutel;
    }

    /**
     * Asks a second person to agree that a row ends, or is taken back before it begins.
     *
     * @throws Weigering with the field and what to do
     */
    @Transactional
    public void stelEindeVoor(VoorstelNummer nummer, String soort, Regelrij rij, EindeRij opdracht) {
        eisBeheerder();
        if (voorstellen.zoek(nummer.waarde()).isPresent()) {
            return;
        }
        boolean terug = rij.kanIntrekken();
        LocalDate tot = terug ? null : eisEinde(rij, opdracht.eindigtOp());
        bewaar(new Voorstel(
                nummer.waarde(),
                soort,
                terug ? Voorstel.Handeling.INTREKKEN : Voorstel.Handeling.EINDE,
                rij.sleutel(),
                rij.van(),
                tot,
                Soorten.schrijf(opdracht),
                rij.naam() + ": " + rij.inhoud(),
                Stand.OPEN,
                toegang.medewerker().id(),
                klok.instant()));
    }

    private LocalDate eisEinde(Regelrij rij, @Nullable LocalDate eindigtOp) {
        if (!rij.kanBeeindigen() || eindigtOp == null) {
            throw new NietGevonden();
        }
        eisNietVoorbij("eindigtOp", eindigtOp);
        if (!eindigtOp.isAfter(rij.van())) {
            throw new Weigering("eindigtOp", "De rij begint pas op die dag. Kies een latere dag.");
        }
        return eindigtOp;
    }

    private void eisNietVoorbij(String veld, LocalDate dag) {
        if (dag.isBefore(LocalDate.now(klok))) {
            throw new Weigering(veld, "Deze dag is voorbij. Kies vandaag of een dag in de toekomst.");
        }
    }

    private void bewaar(Voorstel voorstel) {
        if (voorstellen.voegToe(voorstel)) {
            gebeurtenissen.publishEvent(
                    new Handeling("regelwijziging voorgesteld: " + voorstel.soort(), voorstel.nummer(), "beheer"));
            vragen.stel(voorstel.nummer(), "regel wijzigen", Rol.FUNCTIONEEL_BEHEERDER, instellingen.rol());
        }
    }

    private void eisBeheerder() {
        if (!toegang.medewerker().heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            throw new NietGevonden();
        }
    }
}
