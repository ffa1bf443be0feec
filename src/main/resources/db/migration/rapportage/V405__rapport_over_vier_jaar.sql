-- SPDX-License-Identifier: EUPL-1.2
-- P13.10: every four years a report looks back on the four years that the next plan for safety builds on.
alter table rapportage.rapport drop constraint rapport_kwartaal_check;
alter table rapportage.rapport add constraint rapport_kwartaal_check check (kwartaal between 0 and 5);
comment on table rapportage.rapport is 'Een rapport over een jaar (kwartaal 0), een kwartaal, of dat jaar en de drie ervoor (kwartaal 5: voor het veiligheidsplan). organisatie: wie het schrijft. volgende_reden: waarom er opnieuw wordt geteld, tot die versie er is.';
