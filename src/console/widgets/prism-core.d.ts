// The core of Prism alone, which its types do not know by this name.
declare module 'prismjs/components/prism-core.js' {
  import Prism from 'prismjs';
  export default Prism;
}
