import { type Alarm, alarmItem, type Sentinel } from './sentinel';

/** Tells every page that the library is not the one that was written last. Noticed twice, it is told as it was at first. */
export async function raiseAlarm(kind: Alarm['kind'], sentinel: Sentinel | null): Promise<void> {
  const known = await alarmItem.getValue();
  if (known && !known.answered && known.kind === kind) return;
  await alarmItem.setValue({
    kind,
    noticedAt: new Date().toISOString(),
    articles: sentinel?.articles ?? 0,
    ...(sentinel?.lastWrite && { lastWrite: sentinel.lastWrite }),
    answered: false,
  });
}
