// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.NoodinzageNummer;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Nooddossiers.Dossier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X9: somebody outside need-to-know must act now. The file opens for a while, to read; what is seen is in the log with
 * this ground; who carries the case, who leads the team and the privacy officer know of it at once, and somebody else
 * judges it afterwards. A number that does not exist, is closed or is shut to this person gives one and the same answer.
 */
@Service
public class Noodinzages {

    /** Reads everything of a case, makes a note or reports an incident there, and does nothing else. */
    public static final String GROND = "noodinzage";

    static final String NAAM = "noodinzage beoordelen";

    private static final String DUUR = "T180";

    private final Noodinzageopslag opslag;
    private final Nooddossiers dossiers;
    private final Blokkades blokkades;
    private final Toegang toegang;
    private final Heraanmelding heraanmelding;
    private final LosseVragen vragen;
    private final Termijnen termijnen;
    private final ToegangInstellingen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Noodinzages(
            Noodinzageopslag opslag,
            Nooddossiers dossiers,
            Blokkades blokkades,
            Toegang toegang,
            LosseVragen vragen,
            Termijnen termijnen,
            ToegangInstellingen instellingen,
            Heraanmelding heraanmelding,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.dossiers = dossiers;
        this.blokkades = blokkades;
        this.toegang = toegang;
        this.heraanmelding = heraanmelding;
        this.vragen = vragen;
        this.termijnen = termijnen;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Opens the file; while it is open the same once more changes nothing.
     *
     * @throws NietGevonden when the role of this person has no emergency access
     * @throws Weigering when the number opens nothing (the attempt is in the log), or this person sees the case already
     */
    @Transactional(noRollbackFor = Weigering.class)
    public Noodinzage open(OpenNoodinzage opdracht) {
        Medewerker wie = eisGebruiker();
        heraanmelding.eisRecenteAanmelding();
        Dossier dossier = dossier(opdracht.zaaknummer().tekst(), wie);
        if (dossiers.ziet(dossier.nummer(), wie) && lopend(dossier.nummer()).isEmpty()) {
            throw new Weigering("zaaknummer", "Je hebt al toegang tot deze zaak. Open de zaak bij Zaken.");
        }
        opslag.houdVast(wie.id());
        return lopend(dossier.nummer()).orElseGet(() -> begin(dossier, opdracht, wie));
    }

    /** The same questions in the same order, whatever is the matter with the number. */
    private Dossier dossier(String getypt, Medewerker wie) {
        Optional<ZaakNummer> nummer = nummer(getypt);
        Optional<Dossier> gevonden = nummer.flatMap(dossiers::zoek);
        boolean mag = nummer.filter(gelezen -> !blokkades.geldt(gelezen.waarde(), wie.id()))
                .isPresent();
        if (gevonden.isEmpty() || !mag) {
            // What was typed and is no number may be a name: then the log says who tried, not what.
            gebeurtenissen.publishEvent(Inzage.geweigerd(
                    Actie.NOODKNOP, GROND, nummer.map(ZaakNummer::waarde).orElse(wie.id())));
            throw new Weigering(
                    "zaaknummer",
                    "Met dit nummer kun je geen zaak openen. Kijk of het klopt. Klopt het? Bel dan de teamleider.");
        }
        return gevonden.get();
    }

    private static Optional<ZaakNummer> nummer(String getypt) {
        try {
            return Optional.of(new ZaakNummer(getypt));
        } catch (OngeldigNummer e) {
            return Optional.empty();
        }
    }

    private Noodinzage begin(Dossier dossier, OpenNoodinzage opdracht, Medewerker wie) {
        String zaak = dossier.nummer().waarde();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Noodinzage nieuw = new Noodinzage(
                NoodinzageNummer.nieuw().waarde(),
                zaak,
                wie.id(),
                opdracht.categorie(),
                nu,
                termijnen.vervalt(DUUR, nu),
                null);
        opslag.voegToe(nieuw, opdracht.reden(), dossier.dragers());
        toegang.betrekTot(zaak, wie.id(), GROND, nieuw.tot(), instellingen.noodinzage());
        blokkades.neemOver(zaak, nieuw.nummer());
        dossiers.noteer(dossier.nummer(), "noodinzage begonnen");
        gebeurtenissen.publishEvent(new Handeling(
                Actie.NOODKNOP, GROND + ": " + opdracht.categorie().code(), zaak, GROND));
        vragen.stel(
                nieuw.nummer(), NAAM, instellingen.noodinzageBeoordelaar(), instellingen.noodinzagePlaatsvervanger());
        return nieuw;
    }

    /** What this person has open now. @throws NietGevonden when the role of this person has no emergency access */
    @Transactional(readOnly = true)
    public List<Noodinzage> lopend() {
        return opslag.lopend(eisGebruiker());
    }

    /** What the person at the keyboard has open of this case. */
    @Transactional(readOnly = true)
    public Optional<Noodinzage> lopend(ZaakNummer zaak) {
        return opslag.lopend(toegang.medewerker()).stream()
                .filter(loopt -> loopt.zaak().equals(zaak.waarde()))
                .findFirst();
    }

    /** Ends it now. @throws NietGevonden when this person has nothing open with this number */
    @Transactional
    public void beeindig(String nummer) {
        Noodinzage loopt = lopend().stream()
                .filter(eigen -> eigen.nummer().equals(nummer))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        opslag.beeindig(loopt);
        toegang.beeindig(loopt.zaak(), loopt.account(), GROND);
        dossiers.noteer(new ZaakNummer(loopt.zaak()), "noodinzage beëindigd");
        gebeurtenissen.publishEvent(new Handeling("noodinzage zelf beëindigd", nummer, GROND));
    }

    private Medewerker eisGebruiker() {
        Medewerker wie = toegang.medewerker();
        if (!instellingen.magNoodinzage(wie)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
