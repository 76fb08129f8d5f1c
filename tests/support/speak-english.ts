import { fakeBrowser } from 'wxt/testing/fake-browser';

// Rules are tested in English; the browser that WXT makes up speaks no language at all.
fakeBrowser.i18n.getMessage = (name: string) => (name === 'language' ? 'en' : name);
