/** Freezes a table and all that it holds, so that nobody who imports a table can change it for the library; returns it. */
export function deepFreeze<Table>(table: Table): Table {
  if (Object.isFrozen(table)) return table;
  Object.freeze(table);
  for (const part of Object.values(Object(table))) deepFreeze(part);
  return table;
}
