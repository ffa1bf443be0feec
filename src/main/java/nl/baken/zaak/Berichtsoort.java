// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static nl.baken.zaak.Ketenpartner.ADVOCAAT;
import static nl.baken.zaak.Ketenpartner.ANDERE_REGIO;
import static nl.baken.zaak.Ketenpartner.ARBEIDSINSPECTIE;
import static nl.baken.zaak.Ketenpartner.AVIM;
import static nl.baken.zaak.Ketenpartner.COA;
import static nl.baken.zaak.Ketenpartner.COMENSHA;
import static nl.baken.zaak.Ketenpartner.GGZ;
import static nl.baken.zaak.Ketenpartner.IND;
import static nl.baken.zaak.Ketenpartner.KMAR;
import static nl.baken.zaak.Ketenpartner.OM;
import static nl.baken.zaak.Ketenpartner.OPVANG;
import static nl.baken.zaak.Ketenpartner.SCHADEFONDS;
import static nl.baken.zaak.Ketenpartner.SLACHTOFFERHULP;

import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/** What a partner can tell about a case, which track it is for and who may say it. */
public enum Berichtsoort implements Codewoord {
    PLEK_AANGEBODEN("Opvangplek aangeboden", Spoor.OPVANG, COMENSHA, OPVANG, COA),
    PLEK_GEWEIGERD("Opvangplek geweigerd", Spoor.OPVANG, COMENSHA, OPVANG, COA),
    AANGEKOMEN("Aangekomen in de opvang", Spoor.OPVANG, OPVANG, COA, COMENSHA),
    VERTROKKEN("Vertrokken uit de opvang", Spoor.OPVANG, OPVANG, COA, COMENSHA),
    RVB_TOEGEKEND("Rvb toegekend", Spoor.OPVANG, COA),
    RVB_AFGEWEZEN("Rvb afgewezen", Spoor.OPVANG, COA),
    GGZ_INTAKE("Intake bij de ggz geweest", Spoor.PSYCHISCHE_ZORG, GGZ),
    GGZ_BEHANDELING_GESTART("Behandeling bij de ggz gestart", Spoor.PSYCHISCHE_ZORG, GGZ),
    GGZ_BEHANDELING_GEEINDIGD("Behandeling bij de ggz geëindigd", Spoor.PSYCHISCHE_ZORG, GGZ),
    GGZ_WIJST_AF("Ggz neemt de cliënt niet aan", Spoor.PSYCHISCHE_ZORG, GGZ),
    INTAKEGESPREK_GEPLAND("Intakegesprek over aangifte gepland", Spoor.STRAFRECHT, AVIM, KMAR, ARBEIDSINSPECTIE),
    INTAKEGESPREK_GEHOUDEN("Intakegesprek over aangifte gehouden", Spoor.STRAFRECHT, AVIM, KMAR, ARBEIDSINSPECTIE),
    ONDERZOEK_AMBTSHALVE("Onderzoek zonder aangifte gestart", Spoor.STRAFRECHT, AVIM, KMAR, ARBEIDSINSPECTIE, OM),
    M55_VERZONDEN("M55 naar de IND verzonden", Spoor.STRAFRECHT, AVIM, KMAR),
    OM_VERVOLGT("OM vervolgt", Spoor.STRAFRECHT, OM),
    OM_AANVULLEND_ONDERZOEK("OM wil meer onderzoek", Spoor.STRAFRECHT, OM),
    OM_SEPOT("OM vervolgt niet (sepot)", Spoor.STRAFRECHT, OM),
    OM_AANWEZIGHEID_NODIG("OM: aanwezigheid in Nederland nodig", Spoor.STRAFRECHT, OM),
    OM_AANWEZIGHEID_NIET_NODIG("OM: aanwezigheid in Nederland niet nodig", Spoor.STRAFRECHT, OM),
    ZITTING_GEPLAND("Zitting gepland", Spoor.STRAFRECHT, OM, SLACHTOFFERHULP),
    VEROORDELING("Verdachte veroordeeld", Spoor.STRAFRECHT, OM, SLACHTOFFERHULP),
    VRIJSPRAAK("Verdachte vrijgesproken", Spoor.STRAFRECHT, OM, SLACHTOFFERHULP),
    HOGER_BEROEP("Hoger beroep ingesteld", Spoor.STRAFRECHT, OM, SLACHTOFFERHULP),
    INVRIJHEIDSTELLING("Verdachte komt vrij of met verlof", Spoor.STRAFRECHT, OM, SLACHTOFFERHULP),
    BEDENKTIJD_GESTART("Bedenktijd gestart", Spoor.VERBLIJF, AVIM, KMAR),
    IND_VERLEEND("IND verleent een vergunning", Spoor.VERBLIJF, IND, ADVOCAAT),
    IND_AFGEWEZEN("IND wijst af", Spoor.VERBLIJF, IND, ADVOCAAT),
    IND_INGETROKKEN("IND trekt de vergunning in", Spoor.VERBLIJF, IND, ADVOCAAT),
    IND_BESLUIT_OP_BEZWAAR("IND beslist op het bezwaar", Spoor.VERBLIJF, IND, ADVOCAAT),
    SCHADE_TOEGEWEZEN("Rechter wijst schadevergoeding toe", Spoor.JURIDISCH, OM, SLACHTOFFERHULP, ADVOCAAT),
    SCHADEFONDS_TOEGEKEND(
            "Schadefonds kent een uitkering toe", Spoor.JURIDISCH, SCHADEFONDS, SLACHTOFFERHULP, ADVOCAAT),
    SCHADEFONDS_AFGEWEZEN("Schadefonds wijst af", Spoor.JURIDISCH, SCHADEFONDS, SLACHTOFFERHULP, ADVOCAAT),
    NIET_TERUGGEKEERD("Cliënt is afwezig of niet teruggekeerd", null, COA, OPVANG),
    OVERDRACHT_AANVAARD("Andere regio neemt de cliënt over", null, ANDERE_REGIO, COMENSHA),
    OVERDRACHT_GEWEIGERD("Andere regio neemt de cliënt niet over", null, ANDERE_REGIO, COMENSHA);

    private static final Set<String> KUNNEN_VOORUIT_LIGGEN =
            Set.of("ZITTING_GEPLAND", "INVRIJHEIDSTELLING", "INTAKEGESPREK_GEPLAND");

    private final String omschrijving;
    private final @Nullable Spoor spoor;
    private final Set<Ketenpartner> afzenders;

    Berichtsoort(String omschrijving, @Nullable Spoor spoor, Ketenpartner... afzenders) {
        this.omschrijving = omschrijving;
        this.spoor = spoor;
        this.afzenders = Set.of(afzenders);
    }

    /** The track it is for; empty when it is about the case itself. */
    public Optional<Spoor> spoor() {
        return Optional.ofNullable(spoor);
    }

    public Set<Ketenpartner> afzenders() {
        return afzenders;
    }

    /** Whether it tells of something that is still to come. */
    boolean magVooruitLiggen() {
        return KUNNEN_VOORUIT_LIGGEN.contains(name());
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
