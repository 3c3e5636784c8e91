// The languages that calls are written down in, in the order in which people see them.
import { writeAliyun } from './aliyun.ts';
import { writeCurl } from './curl.ts';
import { writeGo } from './go.ts';
import { writeJava } from './java.ts';
import { writePython } from './python.ts';
import type { Sample } from './sample.ts';
import { writeTerraform } from './terraform.ts';
import { writeTypeScript } from './typescript.ts';

export interface CodeLanguage {
  readonly id: string;
  readonly title: string;
  /** As the highlighter names it. */
  readonly grammar: string;
  /** Undefined where the language has no words for the call. */
  readonly write: (sample: Sample) => string | undefined;
}

export const LANGUAGES: readonly CodeLanguage[] = [
  { id: 'typescript', title: 'TypeScript', grammar: 'code', write: writeTypeScript },
  { id: 'python', title: 'Python', grammar: 'code', write: writePython },
  { id: 'java', title: 'Java', grammar: 'code', write: writeJava },
  { id: 'go', title: 'Go', grammar: 'code', write: writeGo },
  { id: 'aliyun', title: 'aliyun CLI', grammar: 'code', write: writeAliyun },
  { id: 'curl', title: 'curl', grammar: 'code', write: writeCurl },
  { id: 'terraform', title: 'Terraform', grammar: 'code', write: writeTerraform },
];
