import { render } from 'preact';
import { PopupApp } from './PopupApp';
import { readActiveTab } from './read-active-tab';

// Begun before anything is drawn: the page is read while the frame is painted.
const opening = readActiveTab();
const app = document.getElementById('app');
if (app) render(<PopupApp opening={opening} />, app);
