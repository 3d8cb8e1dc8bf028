/** Shows the sheet of symbols in the theme that the address asks for, and says when its fonts are there. */
import { mount } from 'svelte';
import 'virtual:fonts.css';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import { loadLanguages } from '../../src/i18n';
import SymbolSheet from './SymbolSheet.svelte';

const theme = new URL(location.href).searchParams.get('theme') ?? 'light';
document.documentElement.dataset.theme = theme;
await loadLanguages();
mount(SymbolSheet, { target: document.body });
await document.fonts.ready;
document.body.dataset.ready = '';
