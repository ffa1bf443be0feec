-- SPDX-License-Identifier: EUPL-1.2
-- Who handled which contract: no client is in it.
insert into logboek.verwerking
    (code, van, naam, doel, grondslag, betrokkenen, gegevens, ontvangers, bewaartermijn, verantwoordelijke, bron, soorten)
values ('inkoop', date '2018-01-01', 'Inkoop en capaciteit', 'Genoeg zorgcoördinatie inkopen en de kosten verdelen',
        'AVG 6 lid 1 e (Wmo 2015 2.1.1 en 2.6.4)', 'Medewerkers', 'Wie welk contract invoerde, goedkeurde of tekende',
        'Centrumgemeenten', 'D09: logboek', 'Gemeente', 'Voorstel; de FG stelt vast', array ['contract']);
