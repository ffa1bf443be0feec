// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.persoon.Koppeling;
import nl.baken.persoon.Samenvoeging;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the client has another case. What was merged, everybody of the case reads: two people decided that it is one
 * client. What only looks alike reads nobody but who works on all cases of both.
 */
@Component
class Zelfdepersoondeel implements Zaakdeel {

    private final Zaken zaken;
    private final Samenvoegingen samenvoegingen;
    private final Samenvoegkeuzes keuzes;
    private final Accounts accounts;

    Zelfdepersoondeel(Zaken zaken, Samenvoegingen samenvoegingen, Samenvoegkeuzes keuzes, Accounts accounts) {
        this.zaken = zaken;
        this.samenvoegingen = samenvoegingen;
        this.keuzes = keuzes;
        this.accounts = accounts;
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.IDENTITEIT;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Set<String> zelfde = samenvoegingen.zelfde(zaak.persoon());
        List<Regel> regels = new ArrayList<>();
        zaken.vanPersonen(zelfde).stream()
                .filter(ander -> !ander.persoon().equals(zaak.persoon()))
                .forEach(ander -> regels.add(nogEenZaak(ander)));
        keuzes.alle(zaak).forEach(samenvoeging -> regels.add(regel(samenvoeging)));
        keuzes.koppelingen(zaak, wie).stream()
                .filter(koppeling -> koppeling.soort() != null)
                .forEach(koppeling -> regels.add(regel(koppeling)));
        List<Actie> acties = new ArrayList<>();
        if (!keuzes.geldend(zaak).isEmpty()) {
            acties.add(
                    Actiegroep.PERSOON.actie("Samenvoeging terugdraaien", "zorgcoordinatie/samenvoeging-terugdraaien"));
        }
        if (zaak.isOpen() && !keuzes.koppelingen(zaak, wie).isEmpty()) {
            acties.add(Actiegroep.PERSOON.actie(
                    "Personen opnieuw vergelijken", "zorgcoordinatie/personen-opnieuw-vergelijken"));
        }
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel(
                        "Zelfde persoon?", regels, acties, List.of("zorgcoordinatie/samenvoeging-terugdraaien")));
    }

    /** Which of two open cases leads, nobody decides but who carries them: closing is the ordinary act. */
    private static Regel nogEenZaak(Zaak ander) {
        return ander.geslotenOp() == null
                ? new Regel(
                        "Deze persoon heeft nog een zaak",
                        ander.nummer() + ", " + ander.status().omschrijving().toLowerCase(Locale.ROOT)
                                + ". Spreek af welke zaak verdergaat. Wie de andere zaak draagt, kan die afsluiten.")
                : new Regel(
                        "Deze persoon had eerder een zaak",
                        ander.nummer() + ", gesloten op " + Dag.toon(ander.geslotenOp()));
    }

    private Regel regel(Samenvoeging wat) {
        String samen = wat.tweedeOog() == null
                ? "Samengevoegd bij een import op " + Dag.toon(wat.op())
                : "Samengevoegd op " + Dag.toon(wat.op()) + " door " + naam(wat.eerste()) + " en "
                        + naam(wat.tweedeOog());
        return wat.teruggedraaidOp() == null
                ? new Regel("Samengevoegd", samen)
                : new Regel(
                        "Teruggedraaid",
                        samen + "\nTeruggedraaid op " + Dag.toon(wat.teruggedraaidOp()) + " door "
                                + naam(wat.teruggedraaidDoor()));
    }

    private static Regel regel(Koppeling koppeling) {
        return new Regel(
                "Lijkt op iemand in een andere zaak van jou",
                koppeling.soort().omschrijving() + ", beoordeeld op " + Dag.toon(koppeling.beslotenOp()));
    }

    private String naam(@Nullable String account) {
        return account == null
                ? "Baken"
                : accounts.zoek(account).map(Accounts.Account::naam).orElse("Baken");
    }
}
