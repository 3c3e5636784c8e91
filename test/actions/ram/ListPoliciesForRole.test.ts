import { listing } from './attaching.ts';

listing('Role');
