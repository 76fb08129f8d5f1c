import { render } from 'preact';
import { LibraryApp } from './LibraryApp';

const app = document.getElementById('app');
if (app) render(<LibraryApp />, app);
