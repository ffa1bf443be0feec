-- SPDX-License-Identifier: EUPL-1.2
-- People read this with a task: no step codes.
update termijn.regel set gevolg = 'einde van de bedenktijd vastleggen' where code in ('T09', 'T10');
update termijn.regel set gevolg = 'opnieuw een opvangplek bepalen' where code = 'T23';
