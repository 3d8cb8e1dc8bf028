/** What Vite, svelte-check and ESLint have to know of Svelte here: runes everywhere, and the default preprocessing. */
export default {
  compilerOptions: { runes: true }
};
