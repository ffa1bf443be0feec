-- SPDX-License-Identifier: EUPL-1.2
alter table verblijf.stap add column aanleiding timestamptz;
comment on column verblijf.stap.aanleiding is 'Moment van wat de stap nodig maakte: met een nieuwe sleutel wordt het token daaruit opnieuw gemaakt. Leeg bij een stap van eerder.';
