// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.DirectNodig;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case knows, in words. */
@Component
class Zaakfeiten {

    /** What tells nothing of the client yet. */
    static final String NIET_GEVRAAGD = "Nog niet gevraagd";

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'uur'", NL);

    private final Zaken zaken;
    private final Personen personen;
    private final Accounts accounts;
    private final Tijdlijn tijdlijn;
    private final Gemeenten gemeenten;
    private final Clock klok;

    Zaakfeiten(Zaken zaken, Personen personen, Accounts accounts, Tijdlijn tijdlijn, Gemeenten gemeenten, Clock klok) {
        this.zaken = zaken;
        this.personen = personen;
        this.accounts = accounts;
        this.tijdlijn = tijdlijn;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    /** Null when nobody asked yet. */
    Zaakblad.@Nullable Contact contact(Zaak zaak) {
        Geheim overleden = personen.lees(zaak.persoon()).overledenOp();
        if (overleden != null) {
            return new Zaakblad.Contact(
                    "De cliënt is overleden op " + dag(overleden) + ".", "Neem geen contact op", List.of());
        }
        return personen.contact(zaak.persoon()).map(Zaakfeiten::contact).orElse(null);
    }

    /** What must not go wrong stands once: where the number can be asked for, else here. */
    private static Zaakblad.Contact contact(VeiligContact contact) {
        boolean hier = contact.waarde() == null;
        List<Regel> regels = new ArrayList<>();
        if (hier) {
            regels.add(new Regel("Veilige tijden", tekst(contact.tijden())));
        }
        regels.add(new Regel("Codewoord", tekst(contact.codewoord())));
        regels.add(new Regel("Taal", tekst(contact.taal())));
        return new Zaakblad.Contact(contact.wijze(), hier ? contact.waarschuwing() : "", regels);
    }

    String sinds(Instant moment) {
        return sinds(LocalDate.ofInstant(moment, klok.getZone()));
    }

    /** "9 dagen", counted from that day. */
    String sinds(LocalDate dag) {
        long dagen = ChronoUnit.DAYS.between(dag, LocalDate.now(klok));
        if (dagen == 0) {
            return "sinds vandaag";
        }
        return dagen == 1 ? "sinds gisteren" : dagen + " dagen";
    }

    List<Regel> wie(Zaak zaak) {
        Persoon persoon = personen.lees(zaak.persoon());
        return List.of(
                new Regel("Naam", tekst(persoon.naam())), new Regel("Geboortedatum", dag(persoon.geboortedatum())));
    }

    String stand(Zaak zaak) {
        String wie =
                zaak.coordinator() == null ? "nog geen zorgcoördinator" : "zorgcoördinator " + naam(zaak.coordinator());
        return zaak.status().omschrijving() + ", " + wie + vervanging(zaak);
    }

    /** The owner stays in sight: who stands in does not become the coordinator. */
    private String vervanging(Zaak zaak) {
        if (zaak.vervanger() == null) {
            return "";
        }
        String tot = zaak.vervangenTot() == null ? "" : " tot en met " + Dag.toon(zaak.vervangenTot());
        return "; " + naam(zaak.vervanger()) + " neemt waar" + tot;
    }

    List<Regel> kern(Zaak zaak, Zaakteam.Blik blik) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Status", zaak.status().omschrijving()),
                new Regel("Zorgcoördinator", naam(zaak.coordinator())),
                new Regel("Vaste waarnemer", naam(zaak.waarnemer())),
                new Regel("Geopend op", Dag.toon(zaak.geopendOp()))));
        if (zaak.episode() > 1) {
            regels.add(new Regel("Episode", episode(zaak)));
        }
        if (zaak.vernietigenOp() != null) {
            regels.add(new Regel("Bewaard tot", Dag.toon(zaak.vernietigenOp())));
            if (zaak.wmoVernietigenOp() != null) {
                regels.add(new Regel("Wmo-deel bewaard tot", Dag.toon(zaak.wmoVernietigenOp())));
            }
        }
        if (blik.inhoud()) {
            if (zaak.signaal() != null) {
                regels.add(new Regel("Komt van signaal", zaak.signaal().waarde()));
            }
            regels.add(new Regel("Aangetroffen in", zaak.gemeente()));
            if (zaak.gemeenteRegistratie() != null) {
                regels.add(new Regel("Ingeschreven in", zaak.gemeenteRegistratie()));
            }
            if (zaak.centrumgemeente() != null) {
                regels.add(new Regel("Verantwoordelijke centrumgemeente", centrumgemeente(zaak)));
            }
            zaken.kernset(zaak.nummer()).ifPresent(kernset -> regels.addAll(kernset(kernset, blik)));
        }
        return regels;
    }

    /** That there was a case before, and nothing of what is in it. */
    private String episode(Zaak zaak) {
        String einde = zaken.eerdere(zaak)
                .map(Zaak::geslotenOp)
                .map(op -> ", eerdere zaak gesloten op " + Dag.toon(op))
                .orElse("");
        return zaak.episode() + einde;
    }

    /** D07 is not sure of every municipality: then somebody has to ask. */
    private String centrumgemeente(Zaak zaak) {
        boolean onzeker = gemeenten
                .zoek(zaak.bepalendeGemeente(), LocalDate.now(klok))
                .filter(bekend -> bekend.zekerheid().equals("laag"))
                .isPresent();
        return zaak.centrumgemeente() + (onzeker ? " (te verifiëren)" : "");
    }

    /** What is known, line by line; what nobody asked yet in one line. */
    private static List<Regel> kernset(Kernset kernset, Zaakteam.Blik blik) {
        List<Regel> alle = new ArrayList<>();
        if (blik.ziet(Compartiment.IDENTITEIT)) {
            alle.add(regel("Leeftijd", kernset.leeftijdsklasse(), l -> l.omschrijving()));
            alle.add(regel("Geslacht", kernset.geslacht(), g -> g.omschrijving()));
            alle.add(regel("Nationaliteit", kernset.nationaliteitsgroep(), n -> n.omschrijving()));
        }
        alle.add(new Regel("Sector", sectoren(kernset)));
        if (blik.ziet(Compartiment.VERBLIJF)) {
            alle.add(regel("Verblijf", kernset.verblijfsstatus(), v -> v.omschrijving()));
        }
        alle.add(regel("Kinderen", kernset.kinderen(), k -> k ? "Ja" : "Nee"));
        if (blik.ziet(Compartiment.MEDISCH)) {
            alle.add(regel("Letsel of pijn waar iemand naar moet kijken", kernset.letsel(), l -> l ? "Ja" : "Nee"));
        }
        alle.add(new Regel("Meteen nodig bij de intake", directNodig(kernset)));
        return metWatOntbreekt(alle);
    }

    private static String directNodig(Kernset kernset) {
        return kernset.directNodig().isEmpty()
                ? "Niets aangekruist"
                : kernset.directNodig().stream().map(DirectNodig::omschrijving).collect(Collectors.joining("\n"));
    }

    private static List<Regel> metWatOntbreekt(List<Regel> alle) {
        Map<Boolean, List<Regel>> bekend = alle.stream()
                .collect(Collectors.partitioningBy(regel -> !regel.waarde().isEmpty()));
        List<Regel> regels = new ArrayList<>(bekend.get(true));
        if (!bekend.get(false).isEmpty()) {
            regels.add(new Regel(
                    NIET_GEVRAAGD, bekend.get(false).stream().map(Regel::label).collect(Collectors.joining("\n"))));
        }
        return regels;
    }

    private static String sectoren(Kernset kernset) {
        boolean meer = kernset.sectoren().size() > 1;
        return kernset.sectoren().stream()
                .map(sector -> sector.omschrijving() + (meer && sector == kernset.sector() ? " (hoofdsector)" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static <T> Regel regel(String label, @Nullable T waarde, Function<T, String> omschrijving) {
        return new Regel(label, waarde == null ? "" : omschrijving.apply(waarde));
    }

    List<Zaakblad.Gebeurtenis> tijdlijn(Zaak zaak, Zaakteam.Blik blik) {
        List<Tijdlijn.Regel> regels = tijdlijn.van(zaak.nummer()).stream()
                .filter(regel -> regel.compartiment() == null || blik.ziet(regel.compartiment()))
                .toList();
        Map<String, String> namen = accounts.namen(regels.stream().map(Tijdlijn.Regel::door));
        return regels.stream()
                .map(regel -> new Zaakblad.Gebeurtenis(
                        MOMENT.format(regel.op().atZone(klok.getZone())),
                        regel.wat(),
                        namen.getOrDefault(regel.door(), "Baken")))
                .toList();
    }

    private String naam(@Nullable String account) {
        if (account == null) {
            return "Nog niemand";
        }
        return accounts.zoek(account).map(Accounts.Account::naam).orElse("Baken");
    }

    private static String dag(@Nullable Geheim datum) {
        return datum == null ? "" : Dag.toon(LocalDate.parse(datum.tekst()));
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? "" : geheim.tekst();
    }
}
