// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static nl.baken.capaciteit.Contractwoorden.AANTAL_GEMEENTEN;
import static nl.baken.capaciteit.Contractwoorden.GEWEIGERD;
import static nl.baken.capaciteit.Contractwoorden.HERINNEREN_OP;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P12.4: every centrumgemeente answers at the same time, and all must agree; one no ends the round. */
@Service
public class Akkoorden {

    private static final String TAAK = "akkoord-geven";
    private static final String TERMIJN = "T362";

    private final Contractopslag opslag;
    private final Akkoordopslag antwoorden;
    private final Rondes rondes;
    private final Rondeopslag rondeopslag;
    private final Contractproces proces;
    private final Contractregels regels;
    private final Contractpost post;
    private final Organisaties organisaties;
    private final Termijnen termijnen;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Akkoorden(
            Contractopslag opslag,
            Akkoordopslag antwoorden,
            Rondes rondes,
            Rondeopslag rondeopslag,
            Contractproces proces,
            Contractregels regels,
            Contractpost post,
            Organisaties organisaties,
            Termijnen termijnen,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.antwoorden = antwoorden;
        this.rondes = rondes;
        this.rondeopslag = rondeopslag;
        this.proces = proces;
        this.regels = regels;
        this.post = post;
        this.organisaties = organisaties;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Begins a round: what it is about is kept, how many answer, and when who did not is reminded. */
    @Transactional
    public Sturing vraag(ContractNummer nummer) {
        rondes.leg(voorstel(nummer));
        Termijn termijn = termijnen.startAlleen(TERMIJN, nummer.waarde(), klok.instant());
        return Sturing.met(AANTAL_GEMEENTEN, (long) voorstel(nummer).gemeenten().size())
                .en(GEWEIGERD, false)
                .en(
                        HERINNEREN_OP,
                        Date.from(termijn.waarschuwt().stream().findFirst().orElse(termijn.vervalt())));
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ContractNummer nummer, Taakgegevens taak) {
        Contract voorstel = voorstel(nummer);
        String gemeente = gemeente(voorstel, taak);
        return Voorinvulling.leeg()
                .feit("gemeente", gemeente)
                .feit("voorstel", voorstel.nummer().waarde())
                .feit("aanbieder", regels.aanbieder(voorstel))
                .feit("van", Dag.toon(voorstel.van()))
                .feit("tot", Dag.toon(voorstel.tot()))
                .feit("fte", Geld.getal(voorstel.fteContract()))
                .feit("eigen", Geld.getal(voorstel.fteEigen()))
                .feit("bedrag", Geld.toon(voorstel.bedragCent()))
                .feit("sleutel", voorstel.sleutel().omschrijving())
                .feit("deel", deel(voorstel, gemeente));
    }

    private String deel(Contract voorstel, String gemeente) {
        return rondes.blad(voorstel).kolom(voorstel.sleutel()).delen().stream()
                .filter(deel -> deel.gemeente().equals(gemeente))
                .findFirst()
                .map(deel -> Geld.toon(deel.cent()))
                .orElse("nog niet te berekenen");
    }

    /** @throws Weigering when somebody of another municipality answers, or a no has no reason */
    @Taak(TAAK)
    @Transactional
    public Sturing geef(ContractNummer nummer, Taakgegevens taak, GeefAkkoord opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Contract voorstel = voorstel(nummer);
        String gemeente = gemeente(voorstel, taak);
        boolean nee = opdracht.antwoord() == Akkoordantwoord.NEE;
        if (!isVan(gemeente)) {
            throw new Weigering("Dit antwoord geeft de contractbeheerder van " + gemeente
                    + ". Geef de taak terug, dan kan die haar nemen.");
        }
        if (nee && opdracht.reden() == null) {
            throw new Weigering("reden", "Kies waarom niet. Dan kan het voorstel worden aangepast.");
        }
        antwoorden.bewaar(
                voorstel,
                gemeente,
                nee ? opdracht.reden() : null,
                toegang.medewerker().id(),
                klok.instant());
        meld(nee ? "centrumgemeente niet akkoord" : "centrumgemeente akkoord", voorstel.nummer());
        return nee ? Sturing.met(GEWEIGERD, true) : Sturing.geen();
    }

    private boolean isVan(String gemeente) {
        return organisaties
                .zoek(toegang.medewerker().organisatie())
                .filter(organisatie -> gemeente.equals(organisatie.gemeente()))
                .isPresent();
    }

    /** Who did not answer gets a mail, and from now on is named on everybody's start page. */
    @Transactional
    public Sturing herinner(ContractNummer nummer) {
        Contract voorstel = voorstel(nummer);
        rondeopslag.herinner(voorstel, klok.instant());
        List<String> gezegd = antwoorden.vanDeRonde(voorstel).stream()
                .map(Akkoordopslag.Antwoord::gemeente)
                .toList();
        post.herinner(
                voorstel,
                voorstel.gemeenten().stream()
                        .filter(gemeente -> !gezegd.contains(gemeente))
                        .toList(),
                termijnen
                        .loopt(TERMIJN, nummer.waarde())
                        .map(Termijn::laatsteDag)
                        .orElse(voorstel.van()));
        meld("centrumgemeenten herinnerd aan het voorstel", voorstel.nummer());
        return Sturing.geen();
    }

    /**
     * Ends a round before everybody answered, as when one stays silent: it is proposed anew.
     *
     * @param nummer of the proposal
     * @throws NietGevonden when this person may not propose
     * @throws Weigering when nobody has to answer any more
     */
    @Transactional
    public void neemTerug(String nummer) {
        Contracten.eisInvoerder(toegang.medewerker());
        toegang.eisBetrokken(nummer);
        Contract voorstel = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        if (voorstel.voorganger() == null || !proces.teruggenomen(voorstel.voorganger())) {
            throw new Weigering("Op dit voorstel wacht niemand meer. Kijk bij het contract hoe het nu staat.");
        }
        rondeopslag.sluit(voorstel, Rondeuitkomst.TERUGGENOMEN, klok.instant());
        meld("voorstel teruggenomen", voorstel.nummer());
    }

    /** Everybody answered, or somebody said no: then it is proposed anew. */
    @Transactional
    public Sturing verwerk(ContractNummer nummer) {
        Contract voorstel = voorstel(nummer);
        boolean geweigerd =
                antwoorden.vanDeRonde(voorstel).size() < voorstel.gemeenten().size()
                        || !antwoorden.waaromNiet(voorstel).isEmpty();
        opslag.zet(voorstel.nummer(), geweigerd ? Contractstatus.VOORSTEL : Contractstatus.AKKOORD);
        rondeopslag.sluit(voorstel, geweigerd ? Rondeuitkomst.NIET_AKKOORD : Rondeuitkomst.AKKOORD, klok.instant());
        return Sturing.met(GEWEIGERD, geweigerd);
    }

    private Contract voorstel(ContractNummer nummer) {
        return opslag.opvolger(nummer).orElseThrow();
    }

    /** Each task is of one of them, in the order of the contract. */
    private static String gemeente(Contract voorstel, Taakgegevens taak) {
        return voorstel.gemeenten().get(taak.volgnummer());
    }

    private void meld(String wat, ContractNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), Contractopvolging.GROND));
    }
}
