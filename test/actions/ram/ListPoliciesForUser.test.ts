import { listing } from './attaching.ts';

listing('User');
