import { detaching } from './attaching.ts';

detaching('User');
