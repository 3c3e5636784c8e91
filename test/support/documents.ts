// The schema documents, read once for a test file: reading and checking them takes longer than most tests.
import { readDocuments } from '../../src/catalog/documents.ts';

export const DOCUMENTS = readDocuments();
