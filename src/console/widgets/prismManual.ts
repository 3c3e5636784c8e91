// Loaded before any grammar: grammars look for a global Prism, and Prism looks at the page unless it is told not to.
import Prism from 'prismjs/components/prism-core.js';

Prism.manual = true;
Object.assign(globalThis, { Prism });

export default Prism;
