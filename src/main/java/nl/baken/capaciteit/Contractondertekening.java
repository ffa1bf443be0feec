// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static nl.baken.capaciteit.Contractwoorden.BEGINT_OP;
import static nl.baken.capaciteit.Contractwoorden.GETEKEND;

import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P12.5: one person says that the contract is signed, another one looks (X10); then it waits for its first day. */
@Service
public class Contractondertekening {

    private static final String TAAK = "contract-tekenen";

    private final Contractopslag opslag;
    private final Contractregels regels;
    private final Contracten contracten;
    private final LosseVragen vragen;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractondertekening(
            Contractopslag opslag,
            Contractregels regels,
            Contracten contracten,
            LosseVragen vragen,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.regels = regels;
        this.contracten = contracten;
        this.vragen = vragen;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ContractNummer nummer) {
        Contract opvolger = opvolger(nummer);
        LosseVragen.Stand stand = vragen.standen(List.of(opvolger.nummer().waarde()))
                .get(opvolger.nummer().waarde());
        return Voorinvulling.leeg()
                .feit("opvolger", opvolger.nummer().waarde())
                .feit(
                        "afspraken",
                        regels.van(opvolger).stream()
                                .map(Contractondertekening::inWoorden)
                                .collect(Collectors.joining(". ")))
                .feit(
                        "nee",
                        stand == null || stand.motief() == null
                                ? ""
                                : stand.motief().tekst());
    }

    private static String inWoorden(Regel regel) {
        return regel.label() + ": " + regel.waarde();
    }

    @Taak(TAAK)
    @Transactional
    public void teken(ContractNummer nummer, TekenContract opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Contract opvolger = opvolger(nummer);
        opslag.teken(opvolger.nummer(), opdracht.getekendOp());
        gebeurtenissen.publishEvent(
                new Handeling("contract als eerste getekend", opvolger.nummer().waarde(), Contractopvolging.GROND));
    }

    @Transactional
    public Sturing vraagTweede(ContractNummer nummer) {
        contracten.stelVraag(opvolger(nummer).nummer(), "contract tekenen");
        return Sturing.geen();
    }

    /** @return whether it is signed, and from when it holds */
    @Transactional
    public Sturing verwerk(ContractNummer nummer) {
        Contract opvolger = opvolger(nummer);
        return Sturing.met(GETEKEND, opvolger.status() == Contractstatus.GETEKEND)
                .en(BEGINT_OP, Date.from(Dag.begin(opvolger.van())));
    }

    private Contract opvolger(ContractNummer nummer) {
        return opslag.opvolger(nummer).orElseThrow();
    }
}
