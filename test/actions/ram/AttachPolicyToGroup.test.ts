import { attaching } from './attaching.ts';

attaching('Group');
