import { mountPage } from '@/components/mount-page';
import { PopupApp } from './PopupApp';
import { readActiveTab } from './read-active-tab';

// Begun before anything is drawn: the page is read while the frame is painted.
const opening = readActiveTab();
mountPage(<PopupApp opening={opening} />);
