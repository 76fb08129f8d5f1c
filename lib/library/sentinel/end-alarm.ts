import { acceptLibrary } from './guard-library';
import { alarmItem } from './sentinel';

/**
 * Carries out the answer to an alarm. 'restore' and 'go-on' take the library as it stands for the one to go on with; after
 * 'restore' the alarm stays, as answered, until 'restored' says that all is back: a restore that is cut off can be taken up
 * again. Returns false when there is no alarm to answer.
 */
export async function endAlarm(answer: 'restore' | 'restored' | 'go-on'): Promise<boolean> {
  const alarm = await alarmItem.getValue();
  if (!alarm || (answer === 'restored' && !alarm.answered)) return false;
  if (!alarm.answered) await acceptLibrary();
  await alarmItem.setValue(answer === 'restore' ? { ...alarm, answered: true } : null);
  return true;
}
