import type { Organisation } from '../core/organisation.ts';
import { toJson } from './json.ts';
import type { Room } from './room.ts';

/** Brings units, people and roles of organisation.yml into the database; who is no longer named there stays, as not current. */
export function syncOffice(room: Room, office: Organisation): Promise<void> {
  const { database, workspace } = room;
  return database.transaction(async (query) => {
    await query('select from workspaces where id = $1 for update', [workspace]);
    await query('update units set current = false where workspace_id = $1', [workspace]);
    await query(
      `insert into units (workspace_id, key, name, short_name)
       select $1::bigint, u.key, u.name, u.short_name
       from jsonb_to_recordset($2::jsonb) as u(key text, name text, short_name text)
       on conflict (workspace_id, key)
         do update set name = excluded.name, short_name = excluded.short_name, current = true`,
      [workspace, toJson(office.units)],
    );
    await query('update people set current = false where workspace_id = $1', [workspace]);
    await query(
      `insert into people (workspace_id, key, name, unit)
       select $1::bigint, p.key, p.name, p.unit
       from jsonb_to_recordset($2::jsonb) as p(key text, name text, unit text)
       on conflict (workspace_id, key) do update set name = excluded.name, unit = excluded.unit, current = true`,
      [workspace, toJson(office.people.map(({ key, name, unit }) => ({ key, name, unit })))],
    );
    await query('delete from memberships where workspace_id = $1', [workspace]);
    await query(
      `insert into memberships (workspace_id, person, role)
       select distinct $1::bigint, p.key, r.role
       from jsonb_to_recordset($2::jsonb) as p(key text, roles jsonb)
       cross join lateral jsonb_array_elements_text(p.roles) as r(role)`,
      [workspace, toJson(office.people.map(({ key, roles }) => ({ key, roles })))],
    );
  });
}
