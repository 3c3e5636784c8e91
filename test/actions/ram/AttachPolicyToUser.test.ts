import { attaching } from './attaching.ts';

attaching('User');
