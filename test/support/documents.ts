// The schema documents, read and checked once for a worker: that takes longer than most tests.
import { readDocuments, type ProductDocument } from '../../src/catalog/documents.ts';

declare const keepText: (name: string, make: () => string) => string;

export const DOCUMENTS = JSON.parse(
  keepText('documents', () => JSON.stringify(readDocuments())),
) as readonly ProductDocument[];
