// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaves Baken about a client: made ready after D10, and sent once after D10 was asked again. Callers check
 * involvement in the case.
 */
@Service
public class Deelpakketten {

    private final Delen delen;
    private final Pakketopslag opslag;
    private final Slot slot;
    private final ObjectProvider<Pakketbron> bron;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Deelpakketten(
            Delen delen,
            Pakketopslag opslag,
            Slot slot,
            ObjectProvider<Pakketbron> bron,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.delen = delen;
        this.opslag = opslag;
        this.slot = slot;
        this.bron = bron;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Makes a package ready; nothing is sent yet.
     *
     * @param veld the field that the answer of D10 belongs to
     * @return its id
     * @throws Weigering at that field when D10 says no to any of these groups
     */
    @Transactional
    public long zetKlaar(ZaakNummer nummer, String veld, Deling deling) {
        long id = bewaar(nummer, veld, deling, null);
        meld(nummer, Pakketstap.KLAARGEZET);
        return id;
    }

    /**
     * It goes out now. Saying it twice sends it once.
     *
     * @throws Weigering when it was withdrawn, or D10 no longer allows it
     */
    @Transactional
    public void verzend(long id) {
        ZaakNummer nummer = opslag.zoek(id).orElseThrow(NietGevonden::new).zaak();
        slot.neem(nummer);
        Pakket pakket = opslag.zoek(id).orElseThrow(NietGevonden::new);
        if (pakket.isVerzonden()) {
            return;
        }
        if (!pakket.isOpen()) {
            throw new Weigering("Dit pakket is ingetrokken. Verstuur het niet.");
        }
        Deelbesluit besluit = delen.toets(nummer, opnieuw(pakket));
        if (!besluit.mag()) {
            throw new Weigering("Dit mag niet meer worden gedeeld. " + besluit.waaromNiet());
        }
        opslag.zetVerzonden(id, Vingerafdruk.van(inhoud(pakket)), klok.instant());
        meld(nummer, Pakketstap.GEDEELD);
    }

    private Deling opnieuw(Pakket pakket) {
        return new Deling(
                pakket.ontvanger(),
                pakket.doel(),
                Set.copyOf(pakket.groepen()),
                new Omstandigheid(
                        opslag.isPlicht(pakket.id()), pakket.grond() == Deelgrond.VITAAL_BELANG, pakket.motief()));
    }

    /**
     * Told or sent along another way, now: it counts as shared. A step that shares something does nothing else when
     * this says no.
     *
     * @param veld the field that the answer of D10 belongs to
     * @throws Weigering at that field when D10 says no to any of these groups
     */
    @Transactional
    public void deel(ZaakNummer nummer, String veld, Deling deling) {
        bewaar(nummer, veld, deling, klok.instant());
        // The act that shared it has its own line in the timeline.
        gebeurtenissen.publishEvent(new Handeling(Actie.DELEN, "gegevens gedeeld", nummer.waarde(), "toestemming"));
    }

    private long bewaar(ZaakNummer nummer, String veld, Deling deling, @Nullable Instant verzonden) {
        slot.neem(nummer);
        Deelbesluit besluit = delen.toets(nummer, deling);
        if (!besluit.mag()) {
            throw new Weigering(veld, deling.ontvanger().omschrijving() + ": " + besluit.inWoorden());
        }
        return opslag.bewaar(nummer, deling, besluit, klok.instant(), verzonden);
    }

    /** Nothing that is ready is sent any more. @return how many */
    @Transactional
    public int trekIn(ZaakNummer nummer, Intrekreden reden) {
        slot.neem(nummer);
        return trekIn(nummer, reden, open(nummer));
    }

    /** Only what would go out on the ground of these consents; who calls has the lock. */
    int trekIn(ZaakNummer nummer, Collection<Doel> doelen) {
        return trekIn(
                nummer,
                Intrekreden.TOESTEMMING_INGETROKKEN,
                open(nummer).stream()
                        .filter(pakket -> doelen.contains(pakket.doel()) && pakket.grond() == Deelgrond.TOESTEMMING)
                        .toList());
    }

    private int trekIn(ZaakNummer nummer, Intrekreden reden, List<Pakket> pakketten) {
        pakketten.forEach(pakket -> opslag.trekIn(pakket.id(), reden, klok.instant()));
        if (!pakketten.isEmpty()) {
            meld(nummer, Pakketstap.INGETROKKEN);
        }
        return pakketten.size();
    }

    /** This one is not sent after all. @throws Weigering when it is gone already */
    @Transactional
    public void trekIn(long id, Intrekreden reden) {
        Pakket pakket = opslag.zoek(id).orElseThrow(NietGevonden::new);
        slot.neem(pakket.zaak());
        Pakket nu = opslag.zoek(id).orElseThrow(NietGevonden::new);
        if (nu.isVerzonden()) {
            throw new Weigering("Dit pakket is al verzonden. Intrekken kan niet meer.");
        }
        if (nu.isOpen()) {
            trekIn(pakket.zaak(), reden, List.of(nu));
        }
    }

    /** What was shared on the ground of acute danger is told to the client. Saying it twice says it once. */
    @Transactional
    public void zetVerteld(long id) {
        Pakket pakket = opslag.zoek(id).orElseThrow(NietGevonden::new);
        if (pakket.moetNogVerteld()) {
            opslag.zetVerteld(id, klok.instant());
            meld(pakket.zaak(), Pakketstap.VERTELD);
        }
    }

    private void meld(ZaakNummer nummer, Pakketstap stap) {
        gebeurtenissen.publishEvent(new PakketVeranderd(nummer, stap));
    }

    /** Ready and not sent, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pakket> open(ZaakNummer nummer) {
        return alle(nummer).stream().filter(Pakket::isOpen).toList();
    }

    /** Every package there ever was, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pakket> alle(ZaakNummer nummer) {
        return opslag.alle(nummer);
    }

    /** @throws NietGevonden when this case has no such package */
    @Transactional(readOnly = true, noRollbackFor = NietGevonden.class)
    public Pakket lees(ZaakNummer nummer, long id) {
        return opslag.zoek(id).filter(pakket -> pakket.zaak().equals(nummer)).orElseThrow(NietGevonden::new);
    }

    /** The fields as they stand in the case now. */
    public List<Regel> inhoud(Pakket pakket) {
        return bron.stream().flatMap(regels -> regels.regels(pakket).stream()).toList();
    }
}
