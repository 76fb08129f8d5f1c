/**
 * Runs in one of our pages: the rows of a table, of each the members that are asked for, read past Lede's own code; none while there is no
 * library. Takes and needs nothing from outside.
 */
export async function rowsIn<Member extends string>(
  table: string,
  members: Member[],
): Promise<Record<Member, string>[]> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const opening = indexedDB.open('lede');
  // There is none yet, and it is not for us to make it.
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const database = await settle(opening).catch(() => undefined);
  if (!database) return [];
  const rows = await settle<Record<string, string>[]>(
    database.transaction(table).objectStore(table).getAll(),
  );
  database.close();
  return rows.map(
    (row) => Object.fromEntries(members.map((name) => [name, row[name]])) as Record<Member, string>,
  );
}
