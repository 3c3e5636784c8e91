import { detaching } from './attaching.ts';

detaching('Group');
