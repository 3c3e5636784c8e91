import { detaching } from './attaching.ts';

detaching('Role');
