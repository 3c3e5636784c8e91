import { listing } from './attaching.ts';

listing('Group');
