import { render } from 'preact';
import { ReaderApp } from './ReaderApp';

const app = document.getElementById('app');
if (app) render(<ReaderApp />, app);
